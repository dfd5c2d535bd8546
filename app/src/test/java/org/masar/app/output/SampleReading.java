package org.masar.app.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.reader.Reading;
import org.masar.reader.article.Article;
import org.masar.reader.article.Block;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Sentence;
import org.masar.reader.article.Span;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Mention;
import org.masar.reader.event.Event;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.event.Trigger;
import org.masar.reader.time.Length;
import org.masar.reader.time.When;

/** A reading made by hand: a call that took place, and a meeting that is planned and named in the title already. */
public final class SampleReading {
    public static final String TITLE = "لقاء مرتقب بين بوتين وترامب";
    public static final String BODY = "أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا بنظيره الأمريكي أمس الاثنين استمر نحو"
            + " 40 دقيقة، وكان \"صريحا وبناء\" بحسب الكرملين.\nويلتقي الرئيسان في موسكو غدا لبحث الضمانات الأمنية.";

    private final Article article;

    private SampleReading(Article article) {
        this.article = article;
    }

    public static Article article() {
        return Article.of(BODY).titled(TITLE).identified("sample").dated(LocalDate.of(2025, 8, 19)).from("masar-sample")
                .at("https://example.org/1");
    }

    /** The title is given apart from the text. */
    public static Reading titledApart() {
        return of(article());
    }

    /** The text opens with its title. */
    public static Reading titledWithin() {
        return of(Article.of(TITLE + "\n" + BODY).titled(TITLE).identified("sample").dated(LocalDate.of(2025, 8, 19)));
    }

    public static Reading of(Article article) {
        return new SampleReading(article).reading();
    }

    /** An article of which nothing was understood, but its lines. */
    public static Reading empty(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Reading reading() {
        Actor putin = new Actor(quote("الرئيس الروسي فلاديمير بوتين"), Optional.of("فلاديمير بوتين"),
                Optional.of("RUS"),
                "GOV");
        Actor trump = new Actor(quote("نظيره الأمريكي"), Optional.of("ترامب"), Optional.of("USA"), "GOV");
        Actor moscow = new Actor(quote("موسكو"), Optional.empty(), Optional.of("RUS"), "GOV");
        Actor kremlin = new Actor(quote("الكرملين"), Optional.empty(), Optional.of("RUS"), "GOV");
        When yesterday = new When("2025-08-18", quote("أمس الاثنين"));
        When tomorrow = new When("2025-08-20", quote("غدا"));
        Length length = new Length("PT40M", true, quote("نحو 40 دقيقة"));
        Event call = new Event(EventType.CONSULT, Optional.of(Form.CALL), Optional.empty(), List.of(), Status.OCCURRED,
                List.of(putin, trump),
                List.of(), Optional.of(yesterday), Optional.empty(), Optional.of(length), List.of(quote("الكرملين")),
                Optional.empty(), Optional.of(quote("صريحا وبناء")), List.of(new Trigger(1, quote("اتصالا هاتفيا"))),
                List.of("made by hand"));
        Event meeting = new Event(EventType.CONSULT, Optional.of(Form.MEETING), Optional.empty(), List.of(),
                Status.PLANNED, List.of(putin, trump),
                List.of(), Optional.of(tomorrow), Optional.of(quote("موسكو")), Optional.empty(), List.of(),
                Optional.of(quote("الضمانات الأمنية")), Optional.empty(),
                List.of(new Trigger(0, quote("لقاء")), new Trigger(2, quote("يلتقي"))), List.of("made by hand"));
        return new Reading(article, sentences(), List.of(meeting, call),
                List.of(new Mention(Mention.Kind.PERSON, putin), new Mention(Mention.Kind.PERSON, trump),
                        new Mention(Mention.Kind.STATE, kremlin), new Mention(Mention.Kind.PLACE, moscow)),
                List.of(yesterday, tomorrow), List.of(length));
    }

    private Quote quote(String words) {
        int start = article.text().indexOf(words);
        return Quote.of(article, new Span(start, start + words.length()));
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (String line : article.text().split("\n")) {
            sentences.add(new Sentence(sentences.size(), new Span(from, from + line.length()),
                    sentences.isEmpty() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH));
            from += line.length() + 1;
        }
        return sentences;
    }
}
