package org.masar.reader.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.AnyText;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.PartOfSpeech;

/** How written words fall into particles, lemma and pronoun. */
class WordsTest {

    private static Words words(String text) {
        return Words.of(Tokens.of(NormalText.of(text)), Lexicon.standard());
    }

    /** The readings of a word: particles, lemma and pronoun, as {@code و س التقى ه}. */
    private static List<String> readings(String word) {
        Words words = words(word);
        List<String> out = new ArrayList<>();
        for (int r = words.first(0); r < words.first(1); r++) {
            out.add((Clitics.particles(words.proclitics(r)) + " " + words.lexeme(r).lemma() + " "
                    + Clitics.pronoun(words.enclitic(r))).strip());
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({"وسيلتقيه, وس, التقى, ه", "فالتقاهم, ف, التقى, هم", "سيجتمعان, س, اجتمع, ''", "فسيزورها, فس, زار, ها",
        "وأبلغهما, و, أبلغ, هما", "ليبحثوا, ل, بحث, ''", "ستستضيفها, س, استضاف, ها", "سيعلنها, س, أعلن, ها",
        "أعلنتها, '', أعلن, ها", "يؤكدونه, '', أكد, ه", "دعاه, '', دعا, ه", "فأكد, ف, أكد, ''",
        "وسنواصل, وس, واصل, ''", "وأعلنوها, و, أعلن, ها", "استقبلني, '', استقبل, ني", "وزارهم, و, زار, هم", // verbs
        "فبالقانون, فبال, قانون, ''", "للرئيس, لال, رئيس, ''", "بلقائهما, ب, لقاء, هما", "وللدول, ولال, دولة, ''",
        "وبحضورهم, وب, حضور, هم", "كالدول, كال, دولة, ''", "لمناقشة, ل, مناقشة, ''", "للقاء, ل, لقاء, ''",
        "للقاء, لال, لقاء, ''", "وباستقباله, وب, استقبال, ه", "ونظيره, و, نظير, ه", "بنظيريه, ب, نظير, ه",
        "ومحادثاتهما, و, محادثات, هما", "لوزيريهما, ل, وزير, هما", "بسفرائهم, ب, سفير, هم",
        "وحكومته, و, حكومة, ه", "مسؤوليها, '', مسؤول, ها", "ومسؤولوها, و, مسؤول, ها", "دعوتهم, '', دعوة, هم",
        "لاستئنافها, ل, استئناف, ها", "للمملكة, لال, مملكة, ''", "للغة, لال, لغة, ''", "وكالأمم, وكال, أمة, ''",
        "بالاتفاق, بال, اتفاق, ''", "وعلاقاتنا, و, علاقة, نا", "لتوقيعه, ل, توقيع, ه", "وبوساطتها, وب, وساطة, ها",
        "للآخرين, لال, آخر, ''", "فلم, ف, لم, ''", "وَبِلِقَائِهِمَا, وب, لقاء, هما", "والـمسؤولون, وال, مسؤول, ''",
        "ﻭﺍﻟﻠﻘﺎﺀ, وال, لقاء, ''"})
    void aWordIsParticlesLemmaAndPronoun(String word, String particles, String lemma, String pronoun) {
        assertThat(readings(word)).contains((particles + " " + lemma + " " + pronoun).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"زنقططح", "غغغغ", "ضظضظ", "كلشنكوف٢", "ظظ", "والضظغخث", "Reuters", "2025", "می‌خواهند"})
    void aWordThatIsNotInTheLexiconHasNoReading(String word) {
        Words words = words(word);
        assertThat(words.isKnown(0)).isFalse();
        assertThat(words.first(1)).isZero();
        assertThat(words.find(0, PartOfSpeech.NOUN)).isNegative();
        assertThat(words.onlyVerb(0)).isFalse();
    }

    @Test
    void anAmbiguousWordKeepsAllItsReadings() {
        Words words = words("وقف");
        assertThat(words.can(0, PartOfSpeech.VERB)).isTrue();
        assertThat(words.can(0, PartOfSpeech.NOUN)).isTrue();
        assertThat(words.onlyVerb(0)).isFalse();
        assertThat(words("سيلتقيان").onlyVerb(0)).isTrue();
    }

    @Test
    void aReadingKnowsWhereItsStemBegins() {
        Words words = words("قال وسيلتقيه");
        int r = words.first(1);
        assertThat(words.stemOffset(r)).isEqualTo(2);
        assertThat(Features.kind(words.features(r))).isEqualTo(Features.Kind.IMPERFECT);
        assertThat(words.describe(r)).contains("التقى").contains("verbs.tsv:");
    }

    @Test
    void aReadingThatNoNewspaperPrintsIsNotPlausible() {
        assertThat(words("اكتبي").isPlausible(0)).isFalse();
        assertThat(words("كتبوا").isPlausible(0)).isTrue();
    }

    @Property(tries = 300)
    void anyTextHasReadingsInOrder(@ForAll("texts") String text) {
        Words words = words(text);
        for (int t = 0; t < words.tokens().size(); t++) {
            assertThat(words.first(t + 1)).isGreaterThanOrEqualTo(words.first(t));
            for (int r = words.first(t); r < words.first(t + 1); r++) {
                assertThat(words.tokens().isWord(t)).isTrue();
                assertThat(words.stemOffset(r)).isBetween(0, words.tokens().to(t) - words.tokens().from(t) - 1);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.any();
    }
}
