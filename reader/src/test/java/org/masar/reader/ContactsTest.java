package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.READER;
import static org.masar.reader.Readings.TUESDAY;
import static org.masar.reader.Readings.events;
import static org.masar.reader.Readings.read;
import static org.masar.reader.Readings.show;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.masar.reader.article.Article;

/** Who met, called, visited or wrote to whom, where, when and for how long. */
class ContactsTest {

    @Test
    void aMeetingWithACounterpart() {
        assertThat(events("التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي ماركو روبيو أمس في الدوحة."))
                .containsExactly(
                        "CONSULT meeting occurred: سيرغي لافروف RUS GOV, ماركو روبيو USA GOV on 2025-08-18 in الدوحة");
    }

    @Test
    void aMeetingWithTwoCounterpartsWhoShareATitle() {
        assertThat(events(
                "التقى وزير الخارجية المصري بدر عبد العاطي نظيريه السعودي فيصل بن فرحان والأردني أيمن الصفدي في "
                        + "القاهرة اليوم."))
                .containsExactly("CONSULT meeting occurred: أيمن الصفدي JOR GOV, بدر عبد العاطي EGY GOV, "
                        + "فيصل بن فرحان SAU GOV on 2025-08-19 in القاهرة");
    }

    @Test
    void aTelephoneCallAndHowLongItTook() {
        assertThat(events(
                "أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع الرئيس الفرنسي إيمانويل ماكرون استمر نحو 40 دقيقة."))
                .containsExactly(
                        "CONSULT call occurred: إيمانويل ماكرون FRA GOV, فلاديمير بوتين RUS GOV for ~PT40M");
    }

    @Test
    void anArrival() {
        assertThat(events("وصل وزير الخارجية التركي هاكان فيدان إلى طهران اليوم."))
                .containsExactly(
                        "CONSULT visit occurred: هاكان فيدان TUR GOV to طهران IRN GOV on 2025-08-19 in طهران");
    }

    @Test
    void theVisitorIsTheActorAndTheHostTheRecipient() {
        assertThat(
                events("استقبل أمير قطر الشيخ تميم بن حمد آل ثاني وزير الخارجية الإيراني عباس عراقجي في الدوحة."))
                .containsExactly(
                        "CONSULT meeting occurred: عباس عراقجي IRN GOV to تميم بن حمد آل ثاني QAT GOV in الدوحة");
    }

    @Test
    void theCityThatIsVisitedStandsForItsState() {
        assertThat(read("يعتزم الرئيس التركي زيارة بغداد.", TUESDAY).events()).singleElement().satisfies(e -> {
            assertThat(e.status().code()).isEqualTo("planned");
            assertThat(show(e.actors())).isEqualTo("الرئيس التركي TUR GOV");
            assertThat(show(e.recipients())).isEqualTo("بغداد IRQ GOV");
        });
    }

    @Test
    void aMessage() {
        assertThat(events("تلقى الملك سلمان بن عبد العزيز رسالة من الرئيس الإيراني مسعود بزشكيان."))
                .containsExactly("CONSULT message occurred: مسعود بزشكيان IRN GOV to سلمان بن عبد العزيز SAU GOV");
    }

    @Test
    void theWhiteHouseIsAPlaceToo() {
        assertThat(events(
                "اجتمع الرئيس الأميركي دونالد ترامب في البيت الأبيض مع رئيس الوزراء الإسرائيلي بنيامين نتنياهو لمدة ساعتين."))
                .containsExactly("CONSULT meeting occurred: بنيامين نتنياهو ISR GOV, دونالد ترامب USA GOV in "
                        + "البيت الأبيض for PT2H");
    }

    @Test
    void whatASecondSentenceAddsBelongsToTheSameMeeting() {
        assertThat(events("التقى بوتين وترامب. وقال الكرملين إن اللقاء استمر ثلاث ساعات."))
                .containsExactly("CONSULT meeting occurred: بوتين RUS GOV, ترامب USA GOV for PT3H");
    }

    @Test
    void aDatelineIsNoActor() {
        assertThat(events("القاهرة (أ ف ب) - وصل وزير الخارجية الإيراني عباس عراقجي إلى القاهرة الثلاثاء."))
                .containsExactly(
                        "CONSULT visit occurred: عباس عراقجي IRN GOV to القاهرة EGY GOV on 2025-08-19 in القاهرة");
        assertThat(events("بيروت - «الحياة» - زار وزير الخارجية المصري بدر عبد العاطي بيروت."))
                .containsExactly("CONSULT visit occurred: بدر عبد العاطي EGY GOV to بيروت LBN GOV in بيروت");
        assertThat(events("موسكو - رويترز: التقى بوتين نظيره الصيني شي جين بينغ."))
                .containsExactly("CONSULT meeting occurred: بوتين RUS GOV, شي جين بينغ CHN GOV");
    }

    @Test
    void twoDelegationsInOnePhrase() {
        assertThat(events("التقى الوفدان الروسي والأوكراني في إسطنبول."))
                .containsExactly("CONSULT meeting occurred: الوفدان الروسي والأوكراني RUS GOV, "
                        + "الوفدان الروسي والأوكراني UKR GOV in إسطنبول");
    }

    @Test
    void aTourGoesToAllItsStops() {
        assertThat(read("يجري وزير الخارجية الأميركي أنتوني بلينكن جولة تشمل السعودية ومصر وإسرائيل.",
                LocalDate.of(2024, 2, 5))
                .events()).singleElement().satisfies(e -> {
                    assertThat(e.form().orElseThrow().code()).isEqualTo("visit");
                    assertThat(show(e.actors())).isEqualTo("أنتوني بلينكن USA GOV");
                    assertThat(show(e.recipients())).isEqualTo("إسرائيل ISR GOV, السعودية SAU GOV, مصر EGY GOV");
                });
    }

    @Test
    void howSomebodyCallsTheTalks() {
        assertThat(read("أجرى لافروف وروبيو محادثات هاتفية. ووصف الكرملين المحادثات بأنها صريحة وبناءة للغاية.",
                TUESDAY)
                .events()).singleElement().satisfies(e -> assertThat(e.assessment())
                        .hasValueSatisfying(a -> assertThat(a.text()).isEqualTo("صريحة وبناءة للغاية")));
    }

    @Test
    void ministersOfSeveralStatesAreOneActorEach() {
        assertThat(events("عقد وزراء خارجية مصر والسعودية وقطر اجتماعا في جدة."))
                .containsExactly("CONSULT meeting occurred: وزراء خارجية مصر والسعودية وقطر EGY GOV, "
                        + "وزراء خارجية مصر والسعودية وقطر QAT GOV, وزراء خارجية مصر والسعودية وقطر SAU GOV in جدة");
    }

    @Test
    void theTwoSidesAreThoseWhoMet() {
        assertThat(events("التقى الرئيس الأميركي دونالد ترامب نظيره الروسي فلاديمير بوتين في ألاسكا الجمعة. "
                + "وبحث الجانبان الحرب في أوكرانيا."))
                .containsExactly(
                        "CONSULT meeting occurred: دونالد ترامب USA GOV, فلاديمير بوتين RUS GOV on 2025-08-15 in ألاسكا");
    }

    @Test
    void headlineAndTextTellOfOneMeeting() {
        Article article = Article
                .of("التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في موسكو أمس.")
                .titled("لافروف يلتقي فيدان في موسكو").dated(TUESDAY);
        Reading reading = READER.read(article);
        assertThat(reading.events()).extracting(Readings::show).containsExactly(
                "CONSULT meeting occurred: سيرغي لافروف RUS GOV, هاكان فيدان TUR GOV on 2025-08-18 in موسكو");
        assertThat(reading.events().get(0).mentions()).extracting(t -> t.text().text())
                .containsExactly("يلتقي", "التقى");
    }

    @Test
    void thePresidentOfAStateSpeaksForItEvenIfHeLeadsAParty() {
        assertThat(events("التقى الرئيس الروسي فلاديمير بوتين نظيره التركي رجب طيب أردوغان في سوتشي."))
                .containsExactly(
                        "CONSULT meeting occurred: رجب طيب أردوغان TUR GOV, فلاديمير بوتين RUS GOV in سوتشي");
    }

    @Test
    void thePlaceIsNotPartOfTheCounterpart() {
        assertThat(events("التقى وزير الخارجية الإيراني عباس عراقجي نظيره الأميركي في جنيف."))
                .containsExactly("CONSULT meeting occurred: عباس عراقجي IRN GOV, نظيره الأميركي USA GOV in جنيف");
    }

    @Test
    void aHeadlinePointsToTheContactThatTheTextTells() {
        var reading = READER.read(Article.of("""
                قمة ألاسكا تنتهي دون نتائج

                عقد الرئيس الأميركي دونالد ترامب ونظيره الروسي فلاديمير بوتين قمة في ألاسكا.
                """).dated(TUESDAY));
        assertThat(reading.events()).singleElement()
                .satisfies(e -> assertThat(e.mentions()).hasSize(2));
    }

    @Test
    void whatTwoDiscussedInACallIsTheCall() {
        assertThat(events("بحث وزير الخارجية السعودي فيصل بن فرحان مع نظيره العراقي فؤاد حسين العلاقات الثنائية. "
                + "جاء ذلك خلال اتصال هاتفي جرى بين الجانبين."))
                .containsExactly("CONSULT call occurred: فؤاد حسين IRQ GOV, فيصل بن فرحان SAU GOV");
    }

    @Test
    void talksHeldAfterAReceptionAreAnotherContact() {
        assertThat(events("استقبل الملك سلمان بن عبد العزيز في الرياض الرئيس المصري عبد الفتاح السيسي. "
                + "وعقب ذلك عقد الملك سلمان جلسة مباحثات مع الرئيس المصري.")).hasSize(2);
    }
}
