package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.READER;
import static org.masar.reader.Readings.TUESDAY;
import static org.masar.reader.Readings.read;
import static org.masar.reader.Readings.show;

import org.junit.jupiter.api.Test;
import org.masar.reader.article.Article;
import org.masar.reader.event.Event;

/** What the reader makes of a text as it is written: its title and rows, signs and digits, and where things stand in it. */
class ReaderTest {

    @Test
    void withoutADateRelativeDaysStayUnknown() {
        Reading reading = READER.read(Article.of("التقى لافروف كيري أمس في الدوحة."));
        assertThat(reading.events()).singleElement().satisfies(e -> {
            assertThat(e.when()).isEmpty();
            assertThat(e.place()).hasValueSatisfying(p -> assertThat(p.text()).isEqualTo("الدوحة"));
        });
    }

    @Test
    void offsetsCountFromTheTitle() {
        Article article = Article.of("التقى لافروف كيري في الدوحة.").titled("لقاء في قطر");
        Event event = READER.read(article).events().get(0);
        int start = event.place().orElseThrow().span().start() - article.bodyStart();
        assertThat(article.body().substring(start)).startsWith("الدوحة");
    }

    @Test
    void vowelSignsAndDirectionMarksDoNotChangeTheReading() {
        String plain = "التقى لافروف روبيو أمس في الدوحة.";
        String signed = "\u200Fاِلْتَقَى لافـــروف\u200F رُوبيو أَمْسِ في الدَّوحة.";
        assertThat(read(signed, TUESDAY).events())
                .extracting(e -> e.type() + " " + e.status() + " " + e.when().get().iso())
                .isEqualTo(read(plain, TUESDAY).events().stream()
                        .map(e -> e.type() + " " + e.status() + " " + e.when().get().iso()).toList());
        assertThat(read(signed, TUESDAY).events().get(0).mentions().get(0).text().text()).startsWith("اِلْتَقَى");
    }

    @Test
    void ligaturesAndArabicDigitsAreReadWhereTheyStand() {
        String text = "التقى ﻻفروف روبيو في ٣ أغسطس ٢٠٢٥ في الدوحة.";
        Event event = read(text, TUESDAY).events().get(0);
        assertThat(show(event)).contains("on 2025-08-03 in الدوحة");
        assertThat(event.when().orElseThrow().text().text()).contains("٣ أغسطس ٢٠٢٥");
        assertThat(event.actors()).anySatisfy(a -> {
            assertThat(a.text().text()).isEqualTo("ﻻفروف");
            assertThat(a.country()).contains("RUS");
        });
    }

    @Test
    void rowsAndItemsAreReadAsSentences() {
        String text = "أبرز اللقاءات:\n• التقى بوتين ترامب في ألاسكا.\n- زار لافروف طهران\nالمكان | موسكو";
        assertThat(read(text, TUESDAY).events()).extracting(e -> e.form().orElseThrow().code())
                .containsExactly("meeting", "visit");
    }

    @Test
    void anExplanationHasTheSameReadingAndItsReasons() {
        Article article = Article.of("التقى لافروف روبيو أمس في الدوحة.").dated(TUESDAY);
        Explanation explanation = READER.explain(article);
        assertThat(explanation.reading()).isEqualTo(READER.read(article));
        assertThat(explanation.notes()).extracting(Explanation.Note::room).contains(Explanation.Room.WORD,
                Explanation.Room.MENTION, Explanation.Room.TIME, Explanation.Room.FRAME, Explanation.Room.EVENT);
        assertThat(explanation.notes()).anyMatch(n -> n.text().contains("frames.tsv:"));
        assertThat(explanation.reading().events().get(0).reasons()).anyMatch(r -> r.contains("frames.tsv:"));
    }

    @Test
    void anExplanationTellsWhyAFrameDoesNotHold() {
        Explanation explanation = READER.explain(Article.of("وصلت الشحنة إلى الميناء أمس.").dated(TUESDAY));
        assertThat(explanation.reading().events()).isEmpty();
        assertThat(explanation.notes()).filteredOn(n -> n.room() == Explanation.Room.TRIED)
                .extracting(Explanation.Note::text)
                .anyMatch(t -> t.startsWith("CONSULT.visit V:وصل") && t.endsWith(": nobody does it"));
    }
}
