package org.masar.app.output.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.masar.app.output.Language;
import org.masar.app.output.ReadingWriter;
import org.masar.app.output.Wording;
import org.masar.reader.Reading;

/** Writes readings as one web page that needs nothing beside itself: no script, no font, no picture from elsewhere. */
public final class PageReadings implements ReadingWriter {
    private static final String[] LEGEND = {"PERSON", "STATE", "BODY", "PEOPLE", "PLACE", "OUTLET", "SOURCE", "TIME",
        "LENGTH", "TRIGGER"};
    private static final String STYLE = resource("page.css");

    private final Wording wording;
    private int articles;

    public PageReadings(Language language) {
        this.wording = Wording.in(language);
    }

    private static String resource(String name) {
        try (InputStream in = PageReadings.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    @Override
    public void begin(Writer out) throws IOException {
        Html html = new Html(out).doctype();
        Language language = wording.language();
        html.start("html", "lang", language.code(), "dir", language.isRightToLeft() ? "rtl" : "ltr");
        try (var head = html.newline().open("head")) {
            html.start("meta", "charset", "utf-8");
            html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            html.start("meta", "http-equiv", "Content-Security-Policy", "content",
                    "default-src 'none'; style-src 'unsafe-inline'");
            html.start("meta", "name", "color-scheme", "content", "light dark");
            html.element("title", wording.label("page.title")).newline().style(STYLE);
        }
        html.start("body").newline();
        try (var header = html.open("header")) {
            html.element("h1", wording.label("page.title"));
            try (var legend = html.open("ul", "class", "legend", "aria-label", wording.label("page.legend"))) {
                for (String kind : LEGEND) {
                    try (var item = html.open("li")) {
                        html.element("mark", wording.label("mark." + kind), "class",
                                kind.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        html.newline().start("main").newline();
    }

    @Override
    public void write(Reading reading, boolean withText, Writer out) throws IOException {
        new ArticlePart(wording, new Html(out)).write(reading, ++articles);
    }

    @Override
    public void end(Writer out) throws IOException {
        Html html = new Html(out);
        if (articles == 0) {
            html.element("p", wording.label("page.nothing"), "class", "facts");
        }
        html.end("main").newline().end("body").end("html").newline();
    }
}
