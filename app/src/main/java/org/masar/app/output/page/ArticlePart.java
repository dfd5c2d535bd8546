package org.masar.app.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.masar.app.output.Wording;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;
import org.masar.reader.article.Block;
import org.masar.reader.article.Span;

/** Writes one article with what was understood over its text, and its cards beside it. */
final class ArticlePart {
    private final Wording wording;
    private final Html html;

    ArticlePart(Wording wording, Html html) {
        this.wording = wording;
        this.html = html;
    }

    /**
     * @param number the number of the article on the page, from 1
     */
    void write(Reading reading, int number) throws IOException {
        Article article = reading.article();
        String id = "a" + number;
        try (var part = html.open("article", "id", id, "dir", "rtl")) {
            List<Rows.Row> rows = Rows.of(reading);
            int title = titleRows(rows, article);
            if (title == 0) {
                if (!article.title().isEmpty()) {
                    html.element("h2", article.title(), "dir", "auto", "lang", "ar");
                }
                facts(reading);
            }
            Overlay overlay = Overlay.of(reading, wording, id + "e");
            for (int k = 0; k < rows.size(); k++) {
                Rows.Row row = rows.get(k);
                String tag = k == 0 && title > 0 ? "h2" : row.block() == Block.Kind.HEADING && k >= title ? "h3" : "p";
                row(reading, row, overlay, tag, k < title, k == title - 1, id + "e");
            }
        }
        html.newline();
    }

    /** How many rows the title takes at the head of the text; 0 if it does not stand there. */
    private static int titleRows(List<Rows.Row> rows, Article article) {
        int count = 0;
        while (count < rows.size() && (count == 0 || rows.get(count).isContinued())) {
            count++;
        }
        if (count == 0) {
            return 0;
        }
        Span line = rows.getFirst().text().union(rows.get(count - 1).text());
        boolean isTitle = article.title().isEmpty()
                ? rows.getFirst().block() == Block.Kind.HEADING
                : line.in(article.text()).strip().equals(article.title());
        return isTitle ? count : 0;
    }

    private void facts(Reading reading) throws IOException {
        Article article = reading.article();
        String language = wording.language().code();
        try (var line = html.open("p", "class", "facts", "lang", language, "dir", direction())) {
            List<String> facts = new ArrayList<>();
            if (!article.outlet().isEmpty()) {
                facts.add(article.outlet());
            }
            article.date().ifPresent(date -> facts.add(wording.date(date)));
            facts.add(reading.events().isEmpty()
                    ? wording.label("no.events")
                    : wording.count(reading.events().size(), "event"));
            for (String fact : facts) {
                html.element("bdi", fact);
            }
            if (article.url().startsWith("https://") || article.url().startsWith("http://")) {
                html.element("a", wording.label("page.original"), "href", article.url(), "rel", "noreferrer");
            }
        }
    }

    private String direction() {
        return wording.language().isRightToLeft() ? "rtl" : "ltr";
    }

    private void row(Reading reading, Rows.Row row, Overlay overlay, String tag, boolean isTitle, boolean withFacts,
            String cards) throws IOException {
        String style = row.block() == Block.Kind.ITEM || row.block() == Block.Kind.ROW ? " listed" : "";
        try (var line = html.open("div", "class", "row" + (row.isContinued() ? " continued" : "") + style)) {
            try (var words = html.open("div")) {
                try (var text = html.open(tag, "class", isTitle ? "text title" : "text", "dir", "auto", "lang", "ar")) {
                    marked(reading.article().text(), row.text(), overlay);
                }
                if (withFacts) {
                    facts(reading);
                }
            }
            if (!row.events().isEmpty()) {
                try (var side = html.open("div", "class", "cards", "lang", wording.language().code(), "dir",
                        direction())) {
                    EventCard card = new EventCard(wording, html);
                    for (int event : row.events()) {
                        card.write(reading.events().get(event - 1), event, cards + event);
                    }
                }
            }
        }
        html.newline();
    }

    private void marked(String text, Span stretch, Overlay overlay) throws IOException {
        List<Layer> open = new ArrayList<>();
        int at = stretch.start();
        for (Layer layer : overlay.within(stretch)) {
            at = closeUpTo(layer.span().start(), text, at, open);
            html.text(text.substring(at, layer.span().start()));
            at = layer.span().start();
            html.start("mark", "class", layer.style());
            open.add(layer);
        }
        at = closeUpTo(stretch.end(), text, at, open);
        html.text(text.substring(at, stretch.end()));
    }

    private int closeUpTo(int end, String text, int from, List<Layer> open) throws IOException {
        int at = from;
        while (!open.isEmpty() && open.getLast().span().end() <= end) {
            Layer layer = open.removeLast();
            html.text(text.substring(at, layer.span().end()));
            at = layer.span().end();
            if (!layer.label().isEmpty()) {
                if (layer.target().isEmpty()) {
                    html.element("small", " " + layer.label());
                } else {
                    html.element("a", " " + layer.label(), "class", "small", "href", "#" + layer.target());
                }
            }
            html.end("mark");
        }
        return at;
    }
}
