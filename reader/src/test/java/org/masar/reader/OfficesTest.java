package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.events;
import static org.masar.reader.Readings.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whose offices and bodies are, which titles one person has, and what name goes with them. */
class OfficesTest {
    private static final LocalDate IN_2015 = LocalDate.of(2015, 8, 4);

    private static String mention(String text, int index) {
        return read(text, IN_2015).mentions().get(index).text().text();
    }

    private static String in2015(String text) {
        return read(text, IN_2015).events().stream().map(Readings::show).findFirst().orElse("");
    }

    @Test
    void aBodyOfAPersonIsOfHisState() {
        assertThat(events("انتقد وزير الخارجية الصيني وانغ يي إدارة الرئيس ترامب."))
                .containsExactly("ACCUSE occurred: وانغ يي CHN GOV to إدارة الرئيس ترامب USA GOV");
    }

    @Test
    void hisCountrysDelegationIsOfTheSpeakersState() {
        assertThat(events("قال عباس عراقجي إن وفد بلاده سيلتقي المبعوث الأمريكي ستيف ويتكوف في مسقط.")).containsExactly(
                "CONSULT meeting planned: ستيف ويتكوف USA GOV, وفد بلاده IRN GOV in مسقط says [عباس عراقجي]");
    }

    @Test
    void aCommitteeIsToldByItsMatter() {
        assertThat(events("انتقدت لجنة الأمن والدفاع في البرلمان العراقي تركيا."))
                .containsExactly("ACCUSE occurred: لجنة الأمن والدفاع في البرلمان العراقي IRQ LEG to تركيا TUR GOV");
    }

    @Test
    void forcesLoyalToSomebodyAreOfHisState() {
        assertThat(in2015("قصفت قوات موالية للرئيس هادي مواقع الحوثيين."))
                .isEqualTo("ASSAULT occurred: قوات موالية للرئيس هادي YEM MIL to الحوثيين YEM REB");
        assertThat(events("اتهمت روسيا فصائل مدعومة من تركيا بخرق الهدنة."))
                .containsExactly("ACCUSE occurred: روسيا RUS GOV to فصائل مدعومة من تركيا - REB");
        assertThat(mention("تقدمت القوات الموالية للشرعية في اليمن نحو صنعاء.", 0))
                .isEqualTo("القوات الموالية للشرعية في اليمن");
    }

    @Test
    void whatACoalitionHasIsOfNoState() {
        assertThat(in2015("قصف طيران التحالف مواقع الحوثيين في تعز."))
                .isEqualTo("ASSAULT occurred: طيران التحالف - MIL to الحوثيين YEM REB in تعز");
    }

    @Test
    void anEnvoyIsNamedAfterHisPost() {
        assertThat(mention("وصل المبعوث الأمريكي الخاص إلى سوريا توم باراك.", 0))
                .isEqualTo("المبعوث الأمريكي الخاص إلى سوريا توم باراك");
        assertThat(mention("قال المبعوث الأممي إلى سوريا -ستافان دي ميستورا- إن الحل سياسي.", 0))
                .contains("ستافان دي ميستورا");
    }

    @Test
    void whoIsHonouredOnceHasAllTheTitles() {
        assertThat(mention(
                "استقبل معالي المستشار بالديوان الملكي المشرف العام على مركز الإغاثة الدكتور صالح القحطاني السفير.",
                0)).endsWith("الدكتور صالح القحطاني");
    }

    @Test
    void titlesGoOnBetweenCommas() {
        assertThat(in2015(
                "زار الأمير محمد بن سلمان، ولي ولي العهد، النائب الثاني لرئيس مجلس الوزراء وزير الدفاع، القاهرة."))
                .isEqualTo("CONSULT visit occurred: محمد بن سلمان SAU GOV to القاهرة EGY GOV in القاهرة");
    }

    @Test
    void whoHeldTheFirstOfTwoOfficesHasBoth() {
        assertThat(
                mention("استقبل رئيس الوزراء القطري وزير الخارجية الشيخ محمد بن عبد الرحمن آل ثاني نظيره المصري.", 0))
                .isEqualTo("رئيس الوزراء القطري وزير الخارجية الشيخ محمد بن عبد الرحمن آل ثاني");
        assertThat(mention("التقى النائب السابق لرئيس جنوب السودان وزعيم التمرد، رياك مشار، وفدا سودانيا.", 0))
                .isEqualTo("النائب السابق لرئيس جنوب السودان وزعيم التمرد، رياك مشار");
    }

    @Test
    void aTitleByProfessionGoesBeforeTheName() {
        assertThat(
                events("دعا رئيس لجنة العلاقات الخارجية في البرلمان العراقي النائب صالح الربيعي تركيا إلى الانسحاب."))
                .containsExactly("REQUEST occurred: صالح الربيعي IRQ LEG to تركيا TUR GOV");
    }

    @Test
    void aNamesakeOfAKnownPersonIsAnother() {
        assertThat(read("قال النائب عباس الزبيدي إن الوقت حان.", IN_2015).mentions().get(0).actor().name())
                .hasValue("عباس الزبيدي");
    }

    @Test
    void theSecondOfTwoSharesTheHeadOfTheFirst() {
        assertThat(in2015("اجتمع لافروف مع وزيري الخارجية سامح شكري والدفاع صدقي صبحي في القاهرة.")).isEqualTo(
                "CONSULT meeting occurred: سامح شكري EGY GOV, صدقي صبحي EGY GOV, لافروف RUS GOV in القاهرة");
    }

    @Test
    void theGreatPowersAreTheSixWhereIranIsSpokenOf() {
        assertThat(in2015("وقعت القوى الكبرى اتفاقا مع إيران في فيينا."))
                .contains("القوى الكبرى P5+1 GOV");
        assertThat(in2015("دعت القوى الكبرى ليبيا إلى الحوار.")).contains("القوى الكبرى - GOV");
    }

    @Test
    void aDeputyIsOfTheSectorOfHisChief() {
        assertThat(events("التقى نائب قائد الجيش اللبناني السفير الفرنسي.")).containsExactly(
                "CONSULT meeting occurred: السفير الفرنسي FRA GOV, نائب قائد الجيش اللبناني LBN MIL");
    }

    @Test
    void governmentAndPeopleHaveOneOwner() {
        assertThat(events("أدانت حكومة وشعب تركيا الهجوم."))
                .containsExactly("ACCUSE occurred: حكومة TUR GOV, شعب تركيا TUR CVL");
    }

    @Test
    void anAttacheServesWhoseEmbassyItIs() {
        assertThat(read("زار عادل الجبير سفارة السعودية في روما. والتقى الملحق الثقافي.", IN_2015).mentions())
                .filteredOn(m -> m.text().text().equals("الملحق الثقافي"))
                .extracting(m -> m.actor().country().orElse("")).containsExactly("SAU");
    }

    @Test
    void theArmyIsOfTheStateSpokenOfMost() {
        assertThat(read("اندلعت معارك في العراق وحلب. وقصف العراق مواقع. وبعد دخول تركيا إلى العراق انسحب الجيش.",
                IN_2015).mentions()).filteredOn(m -> m.text().text().equals("الجيش"))
                .extracting(m -> m.actor().country().orElse("")).containsExactly("IRQ");
    }

    @Test
    void aGroupHasItsFullestNameInTheArticle() {
        assertThat(events("دعت موسكو قيادة «حماس» لزيارتها. ورفضت حركة حماس الدعوة."))
                .containsExactly("CONSULT visit proposed: حركة حماس PSE PTY to موسكو RUS GOV in موسكو",
                        "REJECT occurred: حركة حماس PSE PTY");
    }

    @Test
    void aTitleOfOneLetterGoesBeforeAName() {
        assertThat(mention("أكد وزير التعليم د. عزام الدخيل أهمية القرار.", 0)).contains("عزام");
    }

    @Test
    void whoeverIsPrayedToIsNoPersonOfTheNews() {
        assertThat(read("قال الوزير إنه بخير، داعيا الله العلي القدير أن يحفظ الكويت.", IN_2015).mentions())
                .noneMatch(m -> m.text().text().contains("الله"));
    }

    @Test
    void theLegitimateGovernmentIsYemensWhereYemenIsSpokenOf() {
        assertThat(
                read("نسقت السعودية مع مصر. وشكرت السعودية الحكومة الشرعية في جهود إغاثة اليمن.", IN_2015).mentions())
                .filteredOn(m -> m.text().text().equals("الحكومة الشرعية"))
                .extracting(m -> m.actor().country().orElse("")).containsExactly("YEM");
    }

    @Test
    void theOfficeOfAHeadOfGovernmentBearsHisName() {
        assertThat(events("اتهم مكتب رئيس الوزراء الإسرائيلي بنيامين نتنياهو حماس بالكذب."))
                .containsExactly(
                        "ACCUSE occurred: مكتب رئيس الوزراء الإسرائيلي بنيامين نتنياهو ISR GOV to حماس PSE PTY");
    }

    @Test
    void theSecretaryGeneralOfAMovementIsOfIt() {
        assertThat(events("التقى الأمين العام لحزب الله الشيخ نعيم قاسم وفدا إيرانيا."))
                .containsExactly("CONSULT meeting occurred: نعيم قاسم LBN PTY, وفدا إيرانيا IRN GOV");
    }
}
