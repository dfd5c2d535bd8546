package org.masar.app.intake.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the article, without menus, link lists, comments and advertisements: the one
 * marked as such, else the one whose paragraphs carry most text outside links.
 */
final class MainText {
    private static final String NEVER = "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button,"
            + " select, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary]";
    private static final Pattern CLUTTER = Pattern
            .compile("(^|[-_ ])(comments?|share|sharing|social|related|sidebar|menu"
                    + "|breadcrumbs?|newsletter|advert|advertisement|ads?|promo|tags?|cookie|recommended|most-read|popup)([-_ ]|$)");
    private static final String[] MARKED = {"[itemprop=articleBody]", ".article-body", ".article__body",
        ".entry-content",
        ".post-content", ".article-content", ".story-body", "article", "main", "[role=main]"};
    private static final Set<String> TEXTUAL = Set.of("p", "li", "td", "blockquote", "pre", "h2", "h3");
    private static final int ENOUGH = 80;

    private MainText() {}

    /** The article's text: paragraphs, list items and table rows as lines. */
    static String of(Document page) {
        Element body = page.body();
        body.select(NEVER).remove();
        for (Element element : body.select("[class], [id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (CLUTTER.matcher(names).find() && !element.is("body, article, main")
                    && element.select("article, main, [itemprop=articleBody]").isEmpty()) {
                element.remove();
            }
        }
        for (String selector : MARKED) {
            Element best = null;
            for (Element found : body.select(selector)) {
                best = best == null || weight(found) > weight(best) ? found : best;
            }
            if (best != null && weight(best) >= ENOUGH) {
                return PageLines.of(best);
            }
        }
        return PageLines.of(heaviest(body));
    }

    /** Gives each paragraph's weight to its parent and half of it to its grandparent; the heaviest has the article. */
    private static Element heaviest(Element body) {
        Map<Element, Double> weights = new HashMap<>();
        for (Element element : body.getAllElements()) {
            if (TEXTUAL.contains(element.normalName())) {
                Element parent = element.parent();
                double weight = weight(element);
                weights.merge(parent, weight, Double::sum);
                if (parent != body && parent.parent() != null) {
                    weights.merge(parent.parent(), weight / 2, Double::sum);
                }
            }
        }
        Element best = body;
        double most = 0;
        for (Element element : body.getAllElements()) {
            double weight = weights.getOrDefault(element, 0.0);
            if (weight > most) {
                most = weight;
                best = element;
            }
        }
        return most * 2 >= weight(body) ? best : body;
    }

    private static double weight(Element element) {
        int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return element.text().length() - 1.5 * linked;
    }
}
