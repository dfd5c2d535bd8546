package org.masar.reader.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.reader.arabic.morphology.Features.Case;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.State;

/** The written forms of nouns and adjectives, type by type. */
class NounInflectionTest {

    private static Set<String> written(Nominal nominal) {
        return NounInflection.forms(nominal).stream().map(WordForm::written).collect(Collectors.toSet());
    }

    private static Nominal masculine(String lemma, String... plurals) {
        return Nominal.noun(lemma, Gender.MASCULINE, plurals);
    }

    private static Nominal feminine(String lemma, String... plurals) {
        return Nominal.noun(lemma, Gender.FEMININE, plurals);
    }

    @Test
    void nisbaAdjectiveHasBothGendersAndThreeNumbers() {
        assertThat(written(Nominal.nisba("روسي"))).contains("روسي", "روسية", "روسيون", "روسيين", "روسيا", "روسيات",
                "روسيان", "روسيتان", "روسيتين", "روسيو");
    }

    @Test
    void feminineNounWritesTaBeforeAPronoun() {
        List<WordForm> forms = NounInflection.forms(feminine("علاقة", "ات"));
        assertThat(forms).anySatisfy(form -> {
            assertThat(form.written()).isEqualTo("علاقت");
            assertThat(Features.beforePronoun(form.features())).isTrue();
        });
        assertThat(forms).anySatisfy(form -> {
            assertThat(form.written()).isEqualTo("علاقة");
            assertThat(Features.withoutPronoun(form.features())).isTrue();
        });
        assertThat(written(feminine("علاقة", "ات"))).contains("علاقات", "علاقتان", "علاقتا", "علاقتي")
                .doesNotContain("علاقةا");
    }

    @Test
    void indefiniteAccusativeTakesAlifWhereTheSpellingAllowsIt() {
        assertThat(written(masculine("رئيس", "رؤساء"))).contains("رئيسا");
        assertThat(written(masculine("جزء", "أجزاء"))).contains("جزءا");
        assertThat(written(masculine("شيء", "أشياء"))).contains("شيئا");
        assertThat(written(masculine("عبء", "أعباء"))).contains("عبئا");
        assertThat(written(masculine("مساء"))).contains("مساء").doesNotContain("مساءاا");
        assertThat(NounInflection.forms(masculine("مساء"))).noneMatch(form -> form.nounCase() == Case.ACCUSATIVE
                && form.number() == Number.SINGULAR);
        assertThat(NounInflection.forms(masculine("خطأ"))).noneMatch(form -> form.state() == State.INDEFINITE);
        assertThat(written(masculine("تنبؤ", "ات"))).contains("تنبؤا", "تنبؤات");
    }

    @Test
    void brokenPluralTakesAlifOnlyWhenItHasNunation() {
        assertThat(written(masculine("كتاب", "كتب"))).contains("كتبا");
        assertThat(written(masculine("عمل", "أعمال"))).contains("أعمالا");
        assertThat(written(masculine("وقت", "أوقات"))).contains("أوقاتا");
        assertThat(written(feminine("مدرسة", "مدارس"))).contains("مدارس").doesNotContain("مدارسا");
        assertThat(written(masculine("صاروخ", "صواريخ"))).doesNotContain("صواريخا");
        assertThat(written(masculine("مسار", "مسارات"))).contains("مسارات").doesNotContain("مساراتا");
        assertThat(written(feminine("مادة", "مواد"))).doesNotContain("موادا");
    }

    @Test
    void hamzaAfterLongAlifFollowsTheCaseBeforeAPronoun() {
        assertThat(written(masculine("لقاء", "ات"))).contains("لقاء", "لقاؤ", "لقائ", "لقاءات", "لقاءان", "لقاءين");
        assertThat(written(masculine("شريك", "شركاء"))).contains("شركاء", "شركاؤ", "شركائ").doesNotContain("شركاءا");
        assertThat(written(feminine("صحراء", "صحارى"))).contains("صحراوان", "صحراوين");
    }

    @Test
    void defectiveNounLosesItsYaWhenIndefinite() {
        assertThat(written(masculine("قاضٍ", "قضاة"))).contains("قاض", "قاضي", "قاضيا", "قاضيان", "قضاة", "قضات");
        assertThat(written(masculine("قاضي", "قضاة").defective())).isEqualTo(written(masculine("قاضٍ", "قضاة")));
        assertThat(written(Nominal.person("محامٍ", "ون"))).contains("محام", "محامي", "محاميا", "محامون", "محامين",
                "محامية",
                "محاميات");
        assertThat(written(masculine("مبنى", "مباني"))).contains("مبنى", "مبنا", "مبنيان", "مباني", "مبان");
        assertThat(written(masculine("كرسي", "كراسي"))).contains("كراسي").doesNotContain("كراس");
        assertThat(written(Nominal.adjective("ناءٍ"))).contains("ناء", "نائي", "نائية");
    }

    @Test
    void pluralOrPatternShowsThatALemmaInYaIsDefective() {
        assertThat(written(Nominal.person("محامي", "محامون"))).contains("محام", "محامون", "محامين", "محامو", "محامية");
        assertThat(written(Nominal.person("والي", "ولاة"))).contains("وال", "ولاة");
        assertThat(written(masculine("تحدي", "تحديات"))).contains("تحد", "تحدي", "تحديا", "تحديات");
        assertThat(written(masculine("تفادي"))).contains("تفاد");
        assertThat(written(masculine("تاكسي", "ات"))).doesNotContain("تاكس");
        assertThat(written(Nominal.nisba("تجاري"))).doesNotContain("تجار").contains("تجاريون");
        assertThat(written(masculine("ماضي"))).contains("ماض");
        assertThat(written(Nominal.adjective("عالي"))).doesNotContain("عال");
        assertThat(written(Nominal.adjective("عالي").defective())).contains("عال", "عالية");
        assertThat(written(masculine("نادي", "أندية"))).contains("ناد", "ناديان", "أنديت");
    }

    @Test
    void fatherAndBrotherShowTheirCaseInConstruct() {
        assertThat(written(masculine("أب", "آباء"))).contains("أبو", "أبا", "أبي", "أبوان", "أبوين", "آباؤ")
                .doesNotContain("أبان");
        assertThat(Clitics.compatible(Clitics.LI, Clitics.HU, Features.noun(Features.Kind.NOUN, Gender.MASCULINE,
                Number.SINGULAR, Case.GENITIVE, State.CONSTRUCT))).isTrue();
    }

    @Test
    void pluralOnlyNounHasNoSingularAndNoDual() {
        assertThat(NounInflection.forms(masculine("أهالي", "="))).isNotEmpty()
                .allMatch(form -> form.number() == Number.PLURAL).anyMatch(form -> form.written().equals("أهال"));
        assertThat(written(masculine("مساعي", "="))).containsExactlyInAnyOrder("مساعي", "مساع");
    }

    @Test
    void verbalNounTakesItsGenderFromItsEnding() {
        assertThat(NounInflection.forms(Nominal.verbalNoun("زيارة", "ات")))
                .allMatch(form -> form.kind() == Features.Kind.VERBAL_NOUN && form.gender() == Gender.FEMININE);
    }

    @Test
    void nounInAlifMaqsuraTakesYaBeforeEndings() {
        assertThat(written(masculine("مستشفى", "ات"))).contains("مستشفى", "مستشفا", "مستشفيات", "مستشفيان", "مستشفيين");
        assertThat(written(Nominal.adjective("متوفى", "متوفون"))).contains("متوفون", "متوفين", "متوفاة");
        assertThat(written(Nominal.adjective("ملقى", "ون"))).contains("ملقاة", "ملقون", "ملقين", "ملقيات");
    }

    @Test
    void finalHamzaOnAlifBecomesMadda() {
        assertThat(written(feminine("منشأة", "ات"))).contains("منشآت", "منشأت", "منشأتان");
        assertThat(written(feminine("مفاجأة", "ات"))).contains("مفاجآت");
        assertThat(written(masculine("مبدأ", "مبادئ"))).contains("مبدآن", "مبدأين", "مبدؤ", "مبدئ")
                .doesNotContain("مبادئا");
        assertThat(written(feminine("مباراة", "ات"))).contains("مباريات", "مبارات", "مباراتان");
        assertThat(written(feminine("قراءة", "ات"))).contains("قراءات", "قراءت");
    }

    @Test
    void soundMasculinePluralLosesItsNunInConstruct() {
        Nominal official = Nominal.person("مسؤول", "ون");
        assertThat(written(official)).contains("مسؤولون", "مسؤولين", "مسؤولو", "مسؤولي", "مسؤولة", "مسؤولات",
                "مسئولون");
        assertThat(NounInflection.forms(official)).filteredOn(form -> form.written().equals("مسؤولو"))
                .allSatisfy(form -> assertThat(form.state()).isEqualTo(State.CONSTRUCT)).isNotEmpty();
        assertThat(written(Nominal.person("لاجئ", "ون"))).contains("لاجئا", "لاجئون", "لاجئين", "لاجئو", "لاجئي",
                "لاجئة");
        assertThat(written(Nominal.adjective("بريء", "أبرياء"))).contains("بريئا", "بريئة", "بريئات", "أبرياؤ");
    }

    @Test
    void elativeHasItsOwnFeminineAndNoAlif() {
        assertThat(written(Nominal.adjective("أكبر", "أكابر", "ون").withFeminine("كبرى")))
                .contains("أكبر", "كبرى", "كبريات").doesNotContain("أكبرة");
        assertThat(NounInflection.forms(Nominal.adjective("أحمر", "حمر").withFeminine("حمراء")))
                .noneMatch(form -> form.written().equals("أحمرا") && form.state() == State.INDEFINITE);
    }
}
