package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.reader.article.Article;
import org.masar.reader.event.Event;

/** Where one mention ends and the next begins, and which of two neighbours acts. */
class NeighboursTest {
    private static final Reader READER = Reader.standard();

    private static Reading read(String text) {
        return READER.read(Article.of(text).dated(LocalDate.of(2015, 8, 4)));
    }

    private static List<String> mentions(String text) {
        return read(text).mentions().stream().map(m -> m.actor().text().text()).toList();
    }

    private static String roles(String text) {
        Event event = read(text).events().get(0);
        return event.type() + " " + event.actors().stream().map(a -> a.label()).toList() + " "
                + event.recipients().stream().map(a -> a.label()).toList();
    }

    @ParameterizedTest
    @CsvSource({"زار وزير الدفاع الفرنسي السعودية., وزير الدفاع الفرنسي, السعودية",
        "هاتف وزير الخارجية التونسي رئيس الوزراء الليبي., وزير الخارجية التونسي, رئيس الوزراء الليبي",
        "التقى الأمين العام للأمم المتحدة الوزير لافروف., الأمين العام للأمم المتحدة, الوزير لافروف",
        "انتقد رئيس مجلس النواب إسرائيل., رئيس مجلس النواب, إسرائيل",
        "فرضت كندا رسوما على كوريا الشمالية., كندا, كوريا الشمالية"})
    void aTitleEndsWhereTheNextMentionBegins(String text, String first, String second) {
        assertThat(mentions(text)).containsExactly(first, second);
    }

    @Test
    void anOfficeBelongsToTheBodyThatOwnsItsBody() {
        assertThat(read("انتقدت اللجنة التابعة للأمم المتحدة كينيا.").mentions().get(0).actor())
                .satisfies(a -> assertThat(a.text().text()).isEqualTo("اللجنة التابعة للأمم المتحدة"))
                .satisfies(a -> assertThat(a.country()).contains("UN"));
    }

    @Test
    void whoHeadsParliamentIsNotWhoHeadsTheGovernment() {
        assertThat(roles("رئيس البرلمان العراقي يطالب حيدر العبادي بإقالة وزرائه."))
                .isEqualTo("REQUEST [رئيس البرلمان العراقي] [حيدر العبادي]");
    }

    @Test
    void anAdjectiveAfterAnotherIsNoActor() {
        assertThat(mentions("رحبت هيئات عربية وإسلامية بالخطوة.")).noneMatch(m -> m.contains("إسلامية"));
    }

    @Test
    void settlementsAreNoSettlers() {
        assertThat(mentions("عادت فرق الهندسة إلى المستوطنات.")).isEmpty();
        assertThat(mentions("عاد المستوطنون.")).containsExactly("المستوطنون");
    }

    @Test
    void aBodyWithAFeminineHeadIsNoSubjectOfAMasculineVerb() {
        assertThat(read("طالب الحكومة المغربية بالحوار.").events()).allMatch(
                e -> e.actors().stream().noneMatch(a -> a.text().text().equals("الحكومة المغربية")));
    }

    @Test
    void aPluralBeforeASingularVerbIsItsObject() {
        assertThat(roles("قالت مصادر إن مقاتلين سوريين دربهم الجيش التركي وصلوا."))
                .isEqualTo("AID [الجيش التركي] [مقاتلين سوريين]");
    }

    @Test
    void othersAreNotWhoActedBefore() {
        assertThat(read("انتقد لافروف تركيا. ثم دعا آخرون كندا إلى الحوار.").events())
                .noneMatch(e -> e.type().name().equals("REQUEST")
                        && e.actors().stream().anyMatch(a -> a.name().isPresent()));
    }

    @Test
    void aVerbOfSayingTakesUpWhoSpokeLast() {
        Reading reading = read("قال لافروف إن تركيا ستدرس الأمر. وأضاف أن كيري التقى ظريف.");
        assertThat(reading.events()).filteredOn(e -> e.type().name().equals("CONSULT")).singleElement()
                .satisfies(e -> assertThat(e.source()).extracting(q -> q.text()).containsExactly("لافروف"));
    }

    @Test
    void aPronounIsNoAccusative() {
        assertThat(read("درست كندا موقفها من الحرب.").events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "كشف وزير سوداني عن لقاء مع وزير الخارجية المصري.| CONSULT [وزير سوداني, وزير الخارجية المصري] []",
        "قال مصدر إن النظام السوري رفض وقف إطلاق النار.| REJECT [النظام السوري] []",
        "اعترف الوزير التونسي بأنه طلب من الجزائر التدخل.| REQUEST [الوزير التونسي] [الجزائر]",
        "اتهم الرئيس الأوكراني في مقابلة بثت أمس نظيره الروسي بالكذب.| ACCUSE [الرئيس الأوكراني] [نظيره الروسي]",
        "من المقرر أن يلتقي وزير الدفاع الألماني الذي يجول في المنطقة، رئيس الوزراء العراقي.| "
                + "CONSULT [وزير الدفاع الألماني, رئيس الوزراء العراقي] []",
        "هنأ الرئيس الصيني رئيس النيجر.| SUPPORT [الرئيس الصيني] [رئيس النيجر]",
        "هاجم وزير الخارجية التركي نظيره اليوناني بسبب الجزر.| ACCUSE [وزير الخارجية التركي] [نظيره اليوناني]",
        "أدانت مصر الهجوم الذي استهدف سفارة فرنسا في تونس.| ACCUSE [مصر] []",
        "التقى وزير الدفاع الأمريكي زعماء عراقيين بينهم رئيس الوزراء العراقي.| "
                + "CONSULT [وزير الدفاع الأمريكي, زعماء عراقيين, رئيس الوزراء العراقي] []"})
    void whoActsIsToldByTheClause(String text, String expected) {
        assertThat(roles(text)).isEqualTo(expected);
    }

    @Test
    void whoVisitsIsTheAntecedent() {
        assertThat(read("قال الوزير المصري إن الرئيس الصيني الذي زار السودان العام الماضي وعد بقرض.").events())
                .anySatisfy(e -> assertThat(e.actors().toString() + e.recipients()).contains("CHN").contains("SDN"));
    }

    @Test
    void aParliamentIsThatOfTheStateSpokenOf() {
        assertThat(read("ناقش البرلمان مع الحكومة الاتفاق في طهران. قالت إيران إن البرلمان رفض الاتفاق.").events())
                .anySatisfy(e -> assertThat(e.actors().get(0).country()).contains("IRN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قتل جنديان أوكرانيان في هجوم للانفصاليين.| ASSAULT [للانفصاليين] [جنديان أوكرانيان]",
        "شن الطيران التركي سلسلة من الغارات على مواقع حزب العمال الكردستاني.| "
                + "ASSAULT [الطيران التركي] [حزب العمال الكردستاني]",
        "قصفت طائرات تركية معسكرات حزب العمال الكردستاني.| ASSAULT [طائرات تركية] [حزب العمال الكردستاني]",
        "غادر السكان بعد مهاجمة الحوثيين القرية.| ASSAULT [الحوثيين] []",
        "أعلن الجيش العراقي سيطرته على مدينة بيجي.| ASSAULT [الجيش العراقي] []",
        "جاء ذلك بعد اعتقال الوزير السوري من قبل الجيش التركي.| COERCE [الجيش التركي] [الوزير السوري]",
        "انتقدت ألمانيا القرار التركي.| ACCUSE [ألمانيا] [التركي]",
        "أعلنت الحكومة المصرية رفضها للمقترح الإثيوبي.| REJECT [الحكومة المصرية] [الإثيوبي]",
        "قالت الصين إنها لا ترغب في بحث القضية.| REJECT [الصين] []",
        "وصل وزير الدفاع البريطاني إلى العاصمة الأوكرانية.| CONSULT [وزير الدفاع البريطاني] [العاصمة الأوكرانية]",
        "واتهم الرئيس الأوكراني، خلال مؤتمر صحفي عقده في كييف، موسكو بالتصعيد.| ACCUSE [الرئيس الأوكراني] [موسكو]"})
    void anActToldWithoutItsOwnVerbHasItsParticipants(String text, String expected) {
        assertThat(roles(text)).isEqualTo(expected);
    }
}
