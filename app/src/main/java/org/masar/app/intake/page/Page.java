package org.masar.app.intake.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page's article: its text, and what the page says about it in meta tags and linked data. An empty string stands
 * for what it does not say.
 *
 * @param text paragraphs, list items and table rows, a line each
 * @param date the day of publication as written
 */
public record Page(String title, String text, String date, String outlet, String url) {

    /** Reads the source of a page. */
    public static Page read(String html) {
        Document page = Jsoup.parse(html);
        JsonNode data = LinkedData.article(page);
        String url = first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"), text(data, "url"),
                text(data.path("mainEntityOfPage"), "@id"));
        String outlet = first(meta(page, "og:site_name"), text(data.path("publisher"), "name"),
                meta(page, "application-name"), host(url));
        String date = first(meta(page, "article:published_time"), text(data, "datePublished"),
                meta(page, "datePublished"), meta(page, "date"), meta(page, "pubdate"), meta(page, "publishdate"),
                meta(page, "dc.date"), meta(page, "dc.date.issued"), meta(page, "dcterms.created"),
                attribute(page, "time[itemprop=datePublished]", "datetime"),
                attribute(page, "article time", "datetime"),
                attribute(page, "time", "datetime"));
        String title = first(meta(page, "og:title"), text(data, "headline"), heading(page), page.title());
        String text = MainText.of(page);
        String told = text(data, "articleBody");
        return new Page(title, told.length() > 2 * text.length() ? told.strip() : text, date, outlet, url);
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return "";
    }

    private static String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"))) {
                return meta.attr("content");
            }
        }
        return "";
    }

    private static String attribute(Document page, String selector, String name) {
        Element found = page.selectFirst(selector);
        return found == null ? "" : found.attr(name);
    }

    /** The page's one h1; of several, one that is not in its header bar. */
    private static String heading(Document page) {
        Element found = page.selectFirst("article h1, main h1");
        found = found == null ? page.selectFirst("h1") : found;
        return found == null ? "" : found.text();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.isArray() ? node.path(0).path(field) : node.path(field);
        return value.isTextual() ? value.asText() : "";
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
