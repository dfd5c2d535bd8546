package org.masar.reader.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.reader.arabic.morphology.Features.Mood;

/** Single forms of weak, doubled and hamzated verbs as the grammars give them. */
class ConjugationTest {

    private static Conjugation verb(String root, String form, String vowels) {
        return Conjugation.of(Root.parse(root), VerbForm.parse(form),
                vowels.equals("-") ? StemVowels.FIXED : StemVowels.parse(vowels));
    }

    /** The spellings of one cell, named as in {@code "IMPERFECT JUSSIVE ACTIVE THIRD MASCULINE SINGULAR"}. */
    private static Set<String> cell(Conjugation verb, String features) {
        return verb.forms().stream().filter(form -> Features.describe(form.features())
                .replace(" WITHOUT_PRONOUN", "").equals(features))
                .map(WordForm::written).collect(Collectors.toSet());
    }

    private static String expand(String code) {
        String tense = switch (code.charAt(0)) {
            case 'P' -> "PERFECT";
            case 'I' -> "IMPERFECT INDICATIVE";
            case 'S' -> "IMPERFECT SUBJUNCTIVE";
            case 'J' -> "IMPERFECT JUSSIVE";
            default -> "IMPERATIVE";
        };
        StringBuilder features = new StringBuilder(tense).append(code.endsWith("*") ? " PASSIVE" : " ACTIVE");
        for (char c : code.substring(1).toCharArray()) {
            features.append(switch (c) {
                case '1' -> " FIRST";
                case '2' -> " SECOND";
                case '3' -> " THIRD";
                case 'm' -> " MASCULINE";
                case 'f' -> " FEMININE";
                case 's' -> " SINGULAR";
                case 'd' -> " DUAL";
                case 'p' -> " PLURAL";
                default -> "";
            });
        }
        return features.toString();
    }

    /** P perfect, I imperfect, S subjunctive, J jussive, C command; person, gender, number; a star for passive. */
    @ParameterizedTest(name = "{0} {1} {3} {4}")
    @CsvSource({
        "وضع, I, a/a, I3ms, يضع", "وهب, I, a/a, I3ms, يهب", "ودع, I, a/a, J3ms, يدع", //
        "وسع, I, i/a, I3ms, يسع", "وجل, I, i/a, I3ms, يوجل", "ولي, I, i/i, I3ms, يلي", //
        "ولي, I, i/i, P3mp, ولوا", "وعي, I, a/i, I3mp, يعون", "نوي, I, a/i, I3ms, ينوي", //
        "نوي, I, a/i, P3mp, نووا", "نوي, I, a/i, J3ms, ينو", "ءدي, II, -, P3ms, أدى", //
        "ءدي, II, -, I3ms, يؤدي", "ءدي, II, -, J3ms, يؤد", "ءدي, II, -, P3mp, أدوا", //
        "رءي, IV, -, I3ms, يري", "ءتي, I, a/i, I1s, آتي", "ءتي, I, a/i, C2ms, ائت", //
        "ءتي, IV, -, P3ms, آتى", "ءتي, IV, -, I3ms, يؤتي", "ضرر, VIII, -, P3ms, اضطر", //
        "ضرر, VIII, -, P1s, اضطررت", "زيد, VIII, -, P3ms, ازداد", "زيد, VIII, -, P1p, ازددنا", //
        "زيد, VIII, -, I3ms, يزداد", "صدم, VIII, -, P3fs, اصطدمت", "طلع, VIII, -, P3mp, اطلعوا", //
        "وهم, VIII, -, I3ms, يتهم", "وصل, VIII, -, P3ms, اتصل", "دخر, VIII, -, P3ms, ادخر", //
        "ظلم, VIII, -, P3ms, اظلم", "زوج, VIII, -, P3ms, ازداج", "ءلف, VIII, -, P3ms, ائتلف", //
        "ءلف, VIII, -, I3ms, يأتلف", "قود, VII, -, P3ms, انقاد", "قود, VII, -, P1s, انقدت", //
        "ضمم, VII, -, I3mp, ينضمون", "ضمم, VII, -, P1p, انضممنا", "سود, IX, -, P3ms, اسود", //
        "سود, IX, -, J3ms, يسود", "ءكل, I, a/u, C2ms, كل", "ءمر, I, a/u, C2mp, مروا", //
        "كون, I, a/u, J3ms, يكن", "كون, I, a/u, J3ms, يك", "كون, I, a/u, P1p, كنا", //
        "سكت, I, a/u, P1s, سكت", "ظنن, I, a/u, P3fp, ظنن", "ظلل, I, i/a, P1s, ظللت", //
        "ظلل, I, i/a, I3ms, يظل", "مسس, I, i/a, J3fs, تمسس", "بدء, I, a/a, I3md, يبدآن", //
        "بدء, I, a/a, P3md, بدآ", "نشء, IV, -, I3ms, ينشئ", "نشء, IV, -, P3ms*, أنشئ", //
        "لجء, I, a/a, P3mp, لجأوا", "لجء, I, a/a, P3mp, لجؤوا", "لجء, I, a/a, I3mp, يلجأون", //
        "سوء, I, a/u, I3ms, يسوء", "سوء, I, a/u, J3ms, يسؤ", "شيء, I, i/a, J3ms, يشأ", //
        "ضوء, IV, -, P3fs, أضاءت", "رءس, V, -, I3ms, يترأس", "رءس, V, -, P3mp, ترأسوا", //
        "سءل, VI, -, P3ms, تساءل", "سءل, VI, -, I3mp, يتساءلون", "فءل, VI, -, I3ms, يتفاءل", //
        "ءسس, II, -, P3ms*, أسس", "ءسس, II, -, I1s, أؤسس", "ءمل, I, a/u, I3ms, يأمل", //
        "يسر, IV, -, I3ms, يوسر", "يقن, X, -, I3ms, يستيقن", "وقف, IV, -, P3ms*, أوقف", //
        "وصي, IV, -, J3ms, يوص", "وفي, V, -, P3ms*, توفي", "وفي, V, -, P3fs*, توفيت", //
        "ولي, V, -, I3mp, يتولون", "ولي, X, -, P3mp, استولوا", "وقي, VIII, -, P3ms, اتقى", //
        "حيي, IV, -, P3ms, أحيا", "حيي, I, i/a, I3ms, يحيا", "حيي, II, -, I3ms, يحيي", //
        "شور, IV, -, P1s, أشرت", "شور, IV, -, J3ms, يشر", "قيم, IV, -, C2ms, أقم", //
        "طوع, X, -, P1p, استطعنا", "طوع, X, -, J3ms, يستطع", "قول, I, a/u, I3ms*, يقال", //
        "فوض, III, -, I3mp, يفاوضون", "بقي, I, i/a, P3mp, بقوا", "بقي, I, i/a, I3mp, يبقون", //
        "نسي, I, i/a, J2fs, تنسي", "شكو, I, a/u, I2fs, تشكين", "سعي, I, a/a, P3mp, سعوا", //
        "سعي, I, a/a, I3ms, يسعى", "ترجم, QI, -, I3ms*, يترجم", "دهور, QII, -, I3ms, يتدهور", //
        "شمءز, QIV, -, P3ms, اشمأز", "شمءز, QIV, -, I3ms, يشمئز", "مدد, VIII, -, J3ms, يمتدد", //
        "حجج, III, -, P3ms, حاج", "ضدد, VI, -, I3mp, يتضادون", "نءي, I, a/a, J3ms, ينأ", //
        "رءي, VIII, -, J3ms, يرتئ", "ليس, I, a/a, P1s, لست"})
    void oneFormIsWrittenAsInTheGrammar(String root, String form, String vowels, String code, String written) {
        assertThat(cell(verb(root, form, vowels), expand(code))).contains(written);
    }

    /** The vowel signs in one order, since editors put the shadda before or after the vowel. */
    private static String ordered(String vocalised) {
        return Normalizer.normalize(vocalised, Normalizer.Form.NFC);
    }

    @ParameterizedTest
    @CsvSource({
        "قول, I, a/u, قال, قَالَ", "ردد, I, a/u, رد, رَدَّ", //
        "وفق, VIII, -, اتفق, اِتَّفَقَ", "ءخذ, VIII, -, اتخذ, اِتَّخَذَ", //
        "رءي, I, a/a, رأى, رَأَى", "عدد, X, -, استعد, اِسْتَعَدَّ", //
        "ءمن, IV, -, آمن, آمَنَ", "دعو, I, a/u, دعا, دَعَا", //
        "طمءن, QIV, -, اطمأن, اِطْمَأَنَّ", "هدد, II, -, هدد, هَدَّدَ", //
        "جيء, I, a/i, جاء, جَاءَ", "ضرر, VIII, -, اضطر, اِضْطَرَّ"})
    void theLemmaIsVocalised(String root, String form, String vowels, String lemma, String vocalised) {
        Conjugation verb = verb(root, form, vowels);
        assertThat(verb.lemma()).isEqualTo(lemma);
        assertThat(ordered(verb.vocalisedLemma())).isEqualTo(ordered(vocalised));
    }

    @ParameterizedTest(name = "{0} {1} before a pronoun: {4}")
    @CsvSource({
        "قول, I, a/u, PERFECT ACTIVE THIRD MASCULINE PLURAL, قالو", //
        "رمي, I, a/i, PERFECT ACTIVE THIRD MASCULINE SINGULAR, رما", //
        "لقي, VIII, -, PERFECT ACTIVE THIRD MASCULINE SINGULAR, التقا", //
        "كتب, I, a/u, PERFECT ACTIVE SECOND MASCULINE PLURAL, كتبتمو", //
        "رءي, I, a/a, PERFECT ACTIVE THIRD MASCULINE SINGULAR, رآ", //
        "رءي, I, a/a, IMPERFECT INDICATIVE ACTIVE THIRD MASCULINE SINGULAR, يرا", //
        "قرء, I, a/a, IMPERFECT INDICATIVE ACTIVE THIRD MASCULINE SINGULAR, يقرؤ", //
        "نفي, I, a/i, IMPERFECT JUSSIVE ACTIVE THIRD MASCULINE PLURAL, ينفو", //
        "سوء, IV, -, IMPERFECT INDICATIVE ACTIVE THIRD MASCULINE SINGULAR, يسيئ", //
        "ءخذ, I, a/u, IMPERATIVE ACTIVE SECOND MASCULINE PLURAL, خذو"})
    void aFormChangesItsSpellingBeforeAPronoun(String root, String form, String vowels, String features,
            String written) {
        assertThat(cell(verb(root, form, vowels), features + " BEFORE_PRONOUN")).contains(written);
    }

    @ParameterizedTest(name = "{0} {1}: {3} {4} {5}")
    @CsvSource({
        "كتب, I, a/u, كَاتِب, مَكْتُوب, ''", //
        "قول, I, a/u, قَائِل, مَقُول, ''", //
        "بيع, I, a/i, بَائِع, مَبِيع, ''", //
        "رمي, I, a/i, رَامٍ, مَرْمِيّ, ''", //
        "دعو, I, a/u, دَاعٍ, مَدْعُوّ, ''", //
        "سءل, I, a/a, سَائِل, مَسْؤُول, ''", //
        "ءخذ, I, a/u, آخِذ, مَأْخُوذ, ''", //
        "ردد, I, a/u, رَادّ, مَرْدُود, ''", //
        "رضو, I, i/a, رَاضٍ, مَرْضِيّ, ''", //
        "علن, IV, -, مُعْلِن, مُعْلَن, إِعْلَان", //
        "لقي, VIII, -, مُلْتَقٍ, مُلْتَقَى, اِلْتِقَاء", //
        "حدث, V, -, مُتَحَدِّث, مُتَحَدَّث, تَحَدُّث", //
        "حدي, V, -, مُتَحَدٍّ, مُتَحَدَّى, تَحَدٍّ", //
        "وفق, VIII, -, مُتَّفِق, مُتَّفَق, اِتِّفَاق", //
        "وقع, IV, -, مُوقِع, مُوقَع, إِيقَاع", //
        "ءمن, IV, -, مُؤْمِن, مُؤْمَن, إِيمَان", //
        "قيم, IV, -, مُقِيم, مُقَام, إِقَامَة", //
        "شور, X, -, مُسْتَشِير, مُسْتَشَار, اِسْتِشَارَة", //
        "ولي, X, -, مُسْتَوْلٍ, مُسْتَوْلَى, اِسْتِيلَاء", //
        "سوي, II, -, مُسَوٍّ, مُسَوَّى, تَسْوِيَة", //
        "هنء, II, -, مُهَنِّئ, مُهَنَّأ, تَهْنِئَة", //
        "فوض, III, -, مُفَاوِض, مُفَاوَض, مُفَاوَضَة", //
        "لقي, III, -, مُلَاقٍ, مُلَاقَى, مُلَاقَاة", //
        "نبء, V, -, مُتَنَبِّئ, مُتَنَبَّأ, تَنَبُّؤ", //
        "حيي, II, -, مُحَيٍّ, مُحَيَّا, تَحِيَّة", //
        "طمءن, QIV, -, مُطْمَئِنّ, مُطْمَأَنّ, اِطْمِئْنَان", //
        "قود, VII, -, مُنْقَاد, مُنْقَاد, اِنْقِيَاد", //
        "زلزل, QI, -, مُزَلْزِل, مُزَلْزَل, زَلْزَلَة", //
        "عدد, X, -, مُسْتَعِدّ, مُسْتَعَدّ, اِسْتِعْدَاد", //
        "رءي, IV, -, مُرٍ, مُرَى, إِرَاءَة"})
    void participlesAndVerbalNounFollowTheForm(String root, String form, String vowels, String active, String passive,
            String verbalNoun) {
        Conjugation verb = verb(root, form, vowels);
        assertThat(ordered(verb.activeParticiple().vocalised())).isEqualTo(ordered(active));
        assertThat(ordered(verb.passiveParticiple().vocalised())).isEqualTo(ordered(passive));
        assertThat(ordered(verb.verbalNouns().stream().map(Nominal::vocalised).findFirst().orElse("")))
                .isEqualTo(ordered(verbalNoun));
    }

    @Test
    void lemmaChoosesBetweenTwoVerbsOfOneRootAndForm() {
        Root root = Root.parse("ج و ب");
        assertThat(
                Conjugation.ofLemma("استجوب", root, VerbForm.X, StemVowels.FIXED).orElseThrow().verbalNouns().getFirst()
                        .lemma())
                .isEqualTo("استجواب");
        assertThat(
                Conjugation.ofLemma("استجاب", root, VerbForm.X, StemVowels.FIXED).orElseThrow().verbalNouns().getFirst()
                        .lemma())
                .isEqualTo("استجابة");
        assertThat(Conjugation.ofLemma("ازدوج", Root.parse("زوج"), VerbForm.VIII, StemVowels.FIXED)).isPresent();
        assertThat(Conjugation.ofLemma("كتب", root, VerbForm.X, StemVowels.FIXED)).isEmpty();
    }

    @Test
    void spellingsJoinTheMoodsOfOneSpelling() {
        List<WordForm> written = verb("كتب", "I", "a/u").spellings().stream()
                .filter(form -> form.written().equals("يكتبوا") && form.voice() == Features.Voice.ACTIVE).toList();
        assertThat(written).hasSize(1);
        int features = written.getFirst().features();
        assertThat(Features.allows(features, Mood.INDICATIVE)).isFalse();
        assertThat(Features.allows(features, Mood.SUBJUNCTIVE)).isTrue();
        assertThat(Features.allows(features, Mood.JUSSIVE)).isTrue();
    }

    @Test
    void rootsAreReadInSeveralNotations() {
        assertThat(Root.parse("س-أ-ل").radicals()).isEqualTo("سءل");
        assertThat(Root.parse("رد").radicals()).isEqualTo("ردد");
        assertThat(Root.parse("ز ل ز ل").quadriliteral()).isTrue();
        assertThatThrownBy(() -> Root.parse("قال")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> verb("كتب", "QI", "-")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StemVowels.parse("a-u")).isInstanceOf(IllegalArgumentException.class);
    }
}
