package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.TUESDAY;
import static org.masar.reader.Readings.events;
import static org.masar.reader.Readings.read;

import org.junit.jupiter.api.Test;
import org.masar.reader.entity.Mention;

/** Which person, state or body a mention stands for. */
class WhoTest {

    @Test
    void aShortNameIsThePersonNamedBefore() {
        Reading reading = read(
                "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الصيني وانغ يي. وغادر لافروف إلى طهران.", TUESDAY);
        assertThat(reading.mentions()).filteredOn(m -> m.text().text().equals("لافروف"))
                .extracting(m -> m.actor().name().orElse("")).containsOnly("سيرغي لافروف");
    }

    @Test
    void anUnknownNameAfterATitleIsAPerson() {
        Reading reading = read("التقى وزير الخارجية الروسي سيرغي لافروف الوزير شلهوب زنقططح في موسكو.", TUESDAY);
        assertThat(reading.mentions()).anySatisfy(m -> {
            assertThat(m.kind()).isEqualTo(Mention.Kind.PERSON);
            assertThat(m.text().text()).contains("شلهوب");
        });
    }

    @Test
    void theEnvoyOfTheUnitedNationsIsOfTheUnitedNations() {
        assertThat(events("التقى المبعوث الأممي هانس غروندبرغ وزير الخارجية العماني بدر البوسعيدي في مسقط."))
                .containsExactly("CONSULT meeting occurred: بدر البوسعيدي OMN GOV, هانس غروندبرغ UN IGO in مسقط");
    }

    @Test
    void headsOfAgenciesOfTheUnitedNationsAreOfTheUnitedNations() {
        assertThat(events("التقى تيدروس أدهانوم غيبريسوس وزير الخارجية المصري بدر عبد العاطي."))
                .containsExactly(
                        "CONSULT meeting occurred: بدر عبد العاطي EGY GOV, تيدروس أدهانوم غيبريسوس UN IGO");
    }

    @Test
    void theLeaderOfAMovementBelongsToItsState() {
        assertThat(events("التقى خالد مشعل وزير الخارجية التركي هاكان فيدان في الدوحة."))
                .containsExactly("CONSULT meeting occurred: خالد مشعل PSE PTY, هاكان فيدان TUR GOV in الدوحة");
    }

    @Test
    void anOfficialIsNotOfWhomAVerbIsAbout() {
        assertThat(events("أفرجت السلطات الإيرانية عن صحفي أمريكي."))
                .containsExactly("RETREAT occurred: السلطات الإيرانية IRN GOV to صحفي أمريكي USA JRN");
    }

    @Test
    void theTownOfADatelineTakesNoPart() {
        assertThat(events("أنقرة - استقبل وزير الخارجية التركي هاكان فيدان نظيره السوري أسعد الشيباني."))
                .containsExactly("CONSULT meeting occurred: أسعد الشيباني SYR GOV to هاكان فيدان TUR GOV");
    }

    @Test
    void aCoalitionOfStatesIsOfNone() {
        assertThat(events("قصفت قوات التحالف مواقع الحوثيين في صنعاء."))
                .containsExactly("ASSAULT occurred: قوات التحالف - MIL to الحوثيين YEM REB in صنعاء");
    }

    @Test
    void theMovementIsTheOneNamedBefore() {
        assertThat(events("رفضت حماس المقترح. واتهمت الحركة إسرائيل بالمماطلة.")).element(1)
                .isEqualTo("ACCUSE occurred: حماس PSE PTY to إسرائيل ISR GOV");
    }

    @Test
    void whoseMeetingIsIntendedTakesPartInIt() {
        assertThat(events("نفى الكرملين نية بوتين لقاء زيلينسكي."))
                .containsExactly("CONSULT meeting denied: بوتين RUS GOV, زيلينسكي UKR GOV");
    }

    @Test
    void theChancellorIsNotThePartyOfThatName() {
        assertThat(
                events("وصل المستشار الألماني فريدريش ميرتس إلى باريس. والتقى ميرتس الرئيس الفرنسي إيمانويل ماكرون."))
                .element(1).asString().contains("فريدريش ميرتس DEU GOV");
    }

    @Test
    void theMasterOfTheKremlinIsItsPresident() {
        assertThat(events("وصل الرئيس الروسي فلاديمير بوتين إلى بكين. واتهم زيلينسكي سيد الكرملين بالمماطلة."))
                .element(1)
                .isEqualTo("ACCUSE occurred: زيلينسكي UKR GOV to فلاديمير بوتين RUS GOV");
    }

    @Test
    void aBodyAfterAnOfficeIsWhatTheVerbIsAbout() {
        assertThat(events("انتقد وزير الخارجية النرويجي المعارضة السورية."))
                .containsExactly("ACCUSE occurred: وزير الخارجية النرويجي NOR GOV to المعارضة السورية SYR OPP");
    }

    @Test
    void aTitledNameBetweenCommasIsWhoHoldsTheOffice() {
        assertThat(events("استقبل رئيس الوزراء، الدكتور مصطفى مدبولي، السفير الصيني في القاهرة."))
                .containsExactly("CONSULT meeting occurred: السفير الصيني CHN GOV to مصطفى مدبولي EGY GOV in القاهرة");
    }

    @Test
    void whoLeadsADelegationIsNotWhomItMeets() {
        assertThat(events("التقى الوفد الروسي برئاسة فلاديمير ميدينسكي الوفد الأوكراني في إسطنبول.")).containsExactly(
                "CONSULT meeting occurred: الوفد الأوكراني UKR GOV, الوفد الروسي RUS GOV in إسطنبول");
    }

    @Test
    void aPerfectPastAClauseInThePresentIsTheSpeakers() {
        assertThat(events("أكد وزير الخارجية الإيراني عباس عراقجي أن فرنسا لا تملك هذا الحق، وهدد بالرد على العقوبات."))
                .containsExactly("THREATEN occurred: عباس عراقجي IRN GOV");
    }

    @Test
    void titlesOfOnePersonAreOnePerson() {
        assertThat(
                events("التقى نائب رئيس مجلس الوزراء وزير الدفاع القطري خالد بن محمد العطية نظيره التركي يشار غولر."))
                .containsExactly("CONSULT meeting occurred: خالد بن محمد العطية QAT GOV, يشار غولر TUR GOV");
        assertThat(events("استقبل الملك وزير الخارجية الصيني وانغ يي."))
                .containsExactly("CONSULT meeting occurred: وانغ يي CHN GOV to الملك - GOV");
    }

    @Test
    void theTwoSidesMayBeAUnionAndAState() {
        assertThat(events("أجرت الصين محادثات مع الاتحاد الأوروبي في جنيف. واتفق الجانبان على خفض الرسوم."))
                .contains("AGREE occurred: الاتحاد الأوروبي EU IGO, الصين CHN GOV");
    }

    @Test
    void aBodyAndThePeopleAfterItAreTwo() {
        assertThat(events("حاصر الجيش اليمني الحوثيين."))
                .containsExactly("COERCE occurred: الجيش اليمني YEM MIL to الحوثيين YEM REB");
        assertThat(events("التقى وزير الدفاع الأميركي المسؤولين العراقيين.")).containsExactly(
                "CONSULT meeting occurred: المسؤولين العراقيين IRQ GOV, وزير الدفاع الأميركي USA GOV");
    }

    @Test
    void aKunyaIsAName() {
        assertThat(events("رحل الأردن أبو قتادة إلى لندن."))
                .containsExactly("COERCE occurred: الأردن JOR GOV to أبو قتادة - UNK");
    }

    @Test
    void onSomebodyIsNobodyCalledAli() {
        assertThat(events("حكمت محكمة روسية على أليكسي نافالني بالسجن."))
                .containsExactly("SANCTION occurred: محكمة روسية RUS JUD to أليكسي نافالني RUS OPP");
    }

    @Test
    void theKingdomIsTheOneLastSpokenOf() {
        assertThat(events("زار الملك المغربي فرنسا. ورحبت باريس بمواقف المملكة."))
                .contains("SUPPORT occurred: باريس FRA GOV to المملكة MAR GOV");
    }
}
