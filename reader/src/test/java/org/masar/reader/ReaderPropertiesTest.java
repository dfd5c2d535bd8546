package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.masar.reader.article.AnyText;
import org.masar.reader.article.Article;

/** What must hold for the reading of any article whatever. */
class ReaderPropertiesTest {
    private static final Reader READER = Reader.standard();

    private static final List<String> WORDS = List.of("التقى", "يلتقي", "سيزور", "زيارة", "لقاء", "اجتماع", "محادثات",
            "اتصال", "هاتفي", "قمة", "بحث", "أعلن", "قال", "نفى", "ألغى", "تأجيل", "رفض", "دعا", "اتهم", "هدد", "وقع",
            "قصف", "فرض", "عقوبات", "عين", "جمع", "أجرى", "وزير", "الخارجية", "الرئيس", "رئيس", "الوزراء", "الروسي",
            "الأميركي", "السعودي", "نظيره", "نظيريه", "الجانبان", "الطرفان", "الأخير", "لافروف", "كيري", "بوتين",
            "وماكرون", "سيرغي", "موسكو", "واشنطن", "الدوحة", "حماس", "الأمم", "المتحدة", "مصدر", "لوكالة", "فرانس",
            "برس", "أمس", "غدا", "الثلاثاء", "المقبل", "دقيقة", "40", "3", "أغسطس", "في", "إلى", "مع", "بين", "على",
            "من", "أن", "إن", "الذي", "التي", "لم", "لن", "سوف", "قد", "ثم", "بعد", "قبل", "خلال", "بلاده", "وأكد",
            "فبحثا", "للقاء", "وبينهما", "هو", "هذا");

    @Property(tries = 300)
    void anyTextIsRead(@ForAll("texts") String text, @ForAll("dates") LocalDate date) {
        Valid.reading(READER.read(Article.of(text).dated(date)));
    }

    @Property(tries = 600)
    void wordsOfTheNewsInAnyOrderAreRead(@ForAll("news") String text, @ForAll("dates") LocalDate date) {
        Valid.reading(READER.read(Article.of(text).dated(date)));
    }

    @Property(tries = 100)
    void aTitleMayBeAnything(@ForAll("texts") String title, @ForAll("news") String text) {
        Reading reading = READER.read(Article.of(text).titled(title));
        Valid.reading(reading);
        assertThat(reading.article().body()).isEqualTo(text);
    }

    @Property(tries = 200)
    void readingTwiceIsReadingOnce(@ForAll("news") String text, @ForAll("dates") LocalDate date) {
        Reading once = READER.read(Article.of(text).dated(date).titled("لقاء في موسكو"));
        assertThat(READER.read(Article.of(text).dated(date).titled("لقاء في موسكو"))).isEqualTo(once);
        assertThat(Reader.standard().read(once.article())).isEqualTo(once);
    }

    @Property(tries = 100)
    void explainingDoesNotChangeTheReading(@ForAll("news") String text) {
        Explanation explanation = READER.explain(Article.of(text));
        assertThat(explanation.reading()).isEqualTo(READER.read(Article.of(text)));
        explanation.notes().forEach(note -> {
            assertThat(note.at().end()).isLessThanOrEqualTo(text.length());
            assertThat(note.text()).isNotBlank();
        });
    }

    @Example
    void manyThreadsReadAlike() throws Exception {
        List<Article> articles = news().list().ofSize(60).sample().stream().map(Article::of).toList();
        List<Reading> alone = articles.stream().map(READER::read).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Reading>>> all = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                all.add(threads.submit(() -> articles.stream().map(READER::read).toList()));
            }
            for (Future<List<Reading>> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.any();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> news() {
        Arbitrary<String> mark = Arbitraries.of("،", ".", ":", "«", "»", "\"", "(", ")", "\n", "؟", "-", "|", "…");
        Arbitrary<String> word = Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(WORDS)), Tuple.of(2, mark),
                Tuple.of(1,
                        Combinators.combine(Arbitraries.of("و", "ف", "ب", "ل", "ك", "ال", "س"), Arbitraries.of(WORDS))
                                .as((a, b) -> a + b)));
        return word.list().ofMaxSize(60).map(words -> String.join(" ", words));
    }
}
