package org.masar.app.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes an element of a page as lines: a line a paragraph or heading, {@code "• "} before a list item, the cells of a
 * table row joined by {@code " | "}; this is how the reader knows lists and tables.
 */
final class PageLines implements NodeVisitor {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element row;
    private boolean isItem;

    private PageLines() {}

    static String of(Element element) {
        PageLines out = new PageLines();
        element.traverse(out);
        out.end();
        return String.join("\n", out.lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (row != null) {
            return;
        }
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("tr") && element.select("tr").size() == 1) {
                end();
                row = element;
                lines.add(cells(element));
            } else if (breaks(element)) {
                end();
                isItem |= element.normalName().equals("li");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == row) {
            row = null;
        } else if (row == null && node instanceof Element element && breaks(element)) {
            end();
            isItem &= !element.normalName().equals("li");
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static String cells(Element row) {
        StringJoiner cells = new StringJoiner(" | ");
        for (Element cell : row.children()) {
            cells.add(tidy(cell.text()));
        }
        return cells.toString();
    }

    private void end() {
        String text = tidy(line);
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(isItem && !text.startsWith("•") ? "• " + text : text);
            isItem = false;
        }
    }

    /** Without the source's line breaks and indents, which a page does not show. */
    private static String tidy(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
