package org.masar.reader.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;

/** How a token is cut into particles, stem and pronoun, and which of the cuts a word allows. */
class CliticSplitsTest {

    private static Set<String> cuts(String token) {
        CliticSplits splits = new CliticSplits().reset(token, 0, token.length());
        Set<String> cuts = new LinkedHashSet<>();
        while (splits.next()) {
            cuts.add(
                    Clitics.particles(splits.proclitics()) + "+" + token.substring(splits.stemStart(), splits.stemEnd())
                            + "+" + Clitics.pronoun(splits.enclitic()));
        }
        return cuts;
    }

    @ParameterizedTest
    @CsvSource({
        "كتب, +كتب+", "وكتب, و+كتب+", "والبيت, وال+بيت+", //
        "وبالبيت, وبال+بيت+", "فللوزير, فلال+وزير+", "للمدرسة, لال+مدرسة+", //
        "للغة, لال+لغة+", "للغة, ل+لغة+", "للجنة, لال+لجنة+", //
        "وسيلتقون, وس+يلتقون+", "وسيلتقيهم, وس+يلتقي+هم", "أفلم, أف+لم+", //
        "أكتب, أ+كتب+", "اكتب, أ+كتب+", "كتابهما, +كتاب+هما", //
        "كتابها, +كتاب+ها", "كتابنا, +كتاب+نا", "سألني, +سأل+ني", //
        "سألنى, +سأل+ني", "كتابى, +كتاب+ي", "بعلاقتهم, ب+علاقت+هم", //
        "كتبكن, +كتب+كن", "كالجبال, كال+جبال+", "لبيتكما, ل+بيت+كما", //
        "وقالوه, و+قالو+ه", "له, +له+", "وله, و+له+", //
        "لالتزام, ل+التزام+", "القدس, ال+قدس+", "فيه, +في+ه", //
        "بنا, +بنا+", "سأعلن, س+أعلن+"})
    void offersTheRightCut(String token, String cut) {
        assertThat(cuts(token)).contains(cut);
    }

    @Test
    void beginsWithTheWholeTokenAndNeverRepeatsACut() {
        for (String token : List.of("وبالبيت", "للغة", "و", "", "وسيلتقيهم", "هم", "فللللل")) {
            CliticSplits splits = new CliticSplits().reset(token, 0, token.length());
            assertThat(splits.next()).isTrue();
            assertThat(splits.stemStart()).isZero();
            assertThat(splits.stemEnd()).isEqualTo(token.length());
            Set<List<Integer>> seen = new LinkedHashSet<>();
            do {
                assertThat(
                        seen.add(List.of(splits.stemStart(), splits.stemEnd(), splits.proclitics(), splits.enclitic())))
                        .as(token).isTrue();
            } while (splits.next());
        }
    }

    @Test
    void cutsOfAnyTokenPutItTogetherAgain() {
        Random random = new Random(7);
        CliticSplits splits = new CliticSplits();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder token = new StringBuilder();
            int length = random.nextInt(12);
            for (int k = 0; k < length; k++) {
                token.append("اأوفبلكسهمنيىتعx".charAt(random.nextInt(16)));
            }
            String text = ".." + token + ".";
            splits.reset(text, 2, 2 + length);
            while (splits.next()) {
                assertThat(2 <= splits.stemStart() && splits.stemStart() <= splits.stemEnd()
                        && splits.stemEnd() <= 2 + length).isTrue();
                String before = Clitics.particles(splits.proclitics()).replace("لال", "لل");
                String stem = text.substring(splits.stemStart(), splits.stemEnd());
                String whole = before + stem + Clitics.pronoun(splits.enclitic());
                assertThat(folded(whole)).isIn(folded(token.toString()),
                        folded(token.toString()).replaceFirst("لل", "للل"));
            }
        }
    }

    private static String folded(String text) {
        return text.replace('أ', 'ا').replace('ى', 'ي');
    }

    @Test
    void spanOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> new CliticSplits().reset("بيت", 0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static int verb(String root, VerbForm form, String written) {
        return Conjugation.of(Root.parse(root), form, new StemVowels('a', 'u')).spellings().stream()
                .filter(candidate -> candidate.written().equals(written)).findFirst().orElseThrow().features();
    }

    private static int noun(Nominal nominal, String written) {
        return NounInflection.forms(nominal).stream().filter(form -> form.written().equals(written)).findFirst()
                .orElseThrow().features();
    }

    @Test
    void futureParticleNeedsAnIndicative() {
        assertThat(Clitics.compatible(Clitics.SA, 0, verb("كتب", VerbForm.I, "يكتب"))).isTrue();
        assertThat(Clitics.compatible(Clitics.WA | Clitics.SA, Clitics.HA, verb("كتب", VerbForm.I, "يكتب"))).isTrue();
        assertThat(Clitics.compatible(Clitics.SA, 0, verb("كتب", VerbForm.I, "يكتبوا"))).isFalse();
        assertThat(Clitics.compatible(Clitics.SA, 0, verb("كتب", VerbForm.I, "كتب"))).isFalse();
        assertThat(Clitics.compatible(Clitics.LI, 0, verb("كتب", VerbForm.I, "يكتبوا"))).isTrue();
        assertThat(Clitics.compatible(Clitics.LI, 0, verb("كتب", VerbForm.I, "يكتبون"))).isFalse();
        assertThat(Clitics.compatible(Clitics.BI, 0, verb("كتب", VerbForm.I, "كتب"))).isFalse();
    }

    @Test
    void objectPronounNeedsTheSpellingForIt() {
        assertThat(Clitics.compatible(0, Clitics.HU, verb("قول", VerbForm.I, "قالو"))).isTrue();
        assertThat(Clitics.compatible(0, Clitics.NO_PRONOUN, verb("قول", VerbForm.I, "قالو"))).isFalse();
        assertThat(Clitics.compatible(0, Clitics.HU, verb("قول", VerbForm.I, "قالوا"))).isFalse();
        assertThat(Clitics.compatible(0, Clitics.YA, verb("قول", VerbForm.I, "قال"))).isFalse();
        assertThat(Clitics.compatible(0, Clitics.NI, verb("سءل", VerbForm.I, "سأل"))).isTrue();
        assertThat(Clitics.compatible(0, Clitics.NI, verb("سءل", VerbForm.I, "سألنا"))).isFalse();
    }

    @Test
    void articleAndPronounExcludeEachOther() {
        Nominal house = Nominal.noun("بيت", Gender.MASCULINE, "بيوت");
        assertThat(Clitics.compatible(Clitics.BI | Clitics.AL, 0, noun(house, "بيت"))).isTrue();
        assertThat(Clitics.compatible(Clitics.AL, Clitics.HU, noun(house, "بيت"))).isFalse();
        assertThat(Clitics.compatible(Clitics.BI, Clitics.HU, noun(house, "بيت"))).isTrue();
        assertThat(Clitics.compatible(0, Clitics.NI, noun(house, "بيت"))).isFalse();
        assertThat(Clitics.compatible(Clitics.AL, 0, noun(house, "بيتا"))).isFalse();
        assertThat(Clitics.compatible(Clitics.BI, 0, noun(house, "بيتان"))).isFalse();
        assertThat(Clitics.compatible(Clitics.BI | Clitics.AL, 0, noun(house, "بيتين"))).isTrue();
        assertThat(Clitics.compatible(0, Clitics.HU, noun(house, "بيتين"))).isFalse();
        assertThat(Clitics.compatible(0, Clitics.HU, noun(house, "بيتي"))).isTrue();
        Nominal relation = Nominal.noun("علاقة", Gender.FEMININE, "ات");
        assertThat(Clitics.compatible(Clitics.AL, 0, noun(relation, "علاقة"))).isTrue();
        assertThat(Clitics.compatible(0, Clitics.HUM, noun(relation, "علاقت"))).isTrue();
        assertThat(Clitics.compatible(0, 0, noun(relation, "علاقت"))).isFalse();
        assertThat(Clitics.compatible(Clitics.AL, 0, noun(Nominal.noun("قاضٍ", Gender.MASCULINE), "قاض"))).isFalse();
        assertThat(Clitics.compatible(Clitics.LI, Clitics.HU, noun(Nominal.noun("لقاء", Gender.MASCULINE), "لقائ")))
                .isTrue();
        assertThat(Clitics.compatible(Clitics.LI, Clitics.HU, noun(Nominal.noun("لقاء", Gender.MASCULINE), "لقاؤ")))
                .isFalse();
    }

    @Test
    void particlesTakeNeitherArticleNorFuture() {
        int particle = Features.uninflected(Kind.PARTICLE);
        assertThat(Clitics.compatible(Clitics.WA, Clitics.HU, particle)).isTrue();
        assertThat(Clitics.compatible(Clitics.AL, 0, particle)).isFalse();
        assertThat(Clitics.compatible(Clitics.SA, 0, particle)).isFalse();
    }
}
