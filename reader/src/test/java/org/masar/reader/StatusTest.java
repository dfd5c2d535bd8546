package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.TUESDAY;
import static org.masar.reader.Readings.events;
import static org.masar.reader.Readings.read;
import static org.masar.reader.Readings.show;

import org.junit.jupiter.api.Test;

/** Whether a meeting came about, or is planned, possible, proposed, cancelled or denied. */
class StatusTest {

    @Test
    void aPlannedVisit() {
        assertThat(events("سيزور الرئيس الفرنسي إيمانويل ماكرون بكين الأسبوع المقبل."))
                .containsExactly("CONSULT visit planned: إيمانويل ماكرون FRA GOV to بكين CHN GOV on "
                        + "2025-08-25/2025-08-31 in بكين");
    }

    @Test
    void aMeetingThatMayBeStaysPossibleThoughDated() {
        assertThat(events("قال ترامب إنه قد يلتقي بوتين غدا.")).singleElement().asString()
                .startsWith("CONSULT meeting possible: ");
    }

    @Test
    void whatFollowsFromAConditionIsPossible() {
        assertThat(events("إذا فشلت المفاوضات فستفرض واشنطن عقوبات جديدة على موسكو."))
                .containsExactly("SANCTION possible: واشنطن USA GOV to موسكو RUS GOV");
    }

    @Test
    void noMeetingsWereHeld() {
        assertThat(events("لم تعقد أي لقاءات بين إسرائيل وسوريا."))
                .containsExactly("CONSULT meeting denied: إسرائيل ISR GOV, سوريا SYR GOV");
    }

    @Test
    void whatIsPutOffToADateIsPlannedForThen() {
        assertThat(events("أجلت المحادثات بين روسيا وأوكرانيا إلى الأحد المقبل.")).singleElement().asString()
                .startsWith("CONSULT talks planned: ");
    }

    @Test
    void aMeetingThatWasDenied() {
        assertThat(events("لم يلتق وزير الخارجية الإيراني عباس عراقجي نظيره الأميركي ماركو روبيو."))
                .containsExactly("CONSULT meeting denied: عباس عراقجي IRN GOV, ماركو روبيو USA GOV");
    }

    @Test
    void plansThatWereDenied() {
        assertThat(read("نفى المتحدث باسم الكرملين دميتري بيسكوف وجود خطط لعقد لقاء بين بوتين وزيلينسكي.", TUESDAY)
                .events()).singleElement().satisfies(e -> {
                    assertThat(e.status().code()).isEqualTo("denied");
                    assertThat(show(e.actors())).isEqualTo("بوتين RUS GOV, زيلينسكي UKR GOV");
                });
    }

    @Test
    void aVisitThatWasPostponed() {
        assertThat(read("أعلنت الخارجية المصرية تأجيل زيارة وزير الخارجية الإيراني إلى القاهرة.", TUESDAY).events())
                .singleElement().satisfies(e -> {
                    assertThat(e.status().code()).isEqualTo("cancelled");
                    assertThat(show(e.actors())).isEqualTo("وزير الخارجية الإيراني IRN GOV");
                    assertThat(show(e.recipients())).isEqualTo("القاهرة EGY GOV");
                });
    }

    @Test
    void aMeetingThatWasCalledOff() {
        assertThat(events("ألغت واشنطن لقاء كان مقررا بين روبيو ولافروف في بودابست."))
                .containsExactly("CONSULT meeting cancelled: روبيو USA GOV, لافروف RUS GOV in بودابست");
    }

    @Test
    void aMeetingThatIsSetForTomorrow() {
        assertThat(events(
                "من المقرر أن يلتقي الرئيس المصري عبد الفتاح السيسي نظيره الفرنسي إيمانويل ماكرون غدا في باريس."))
                .containsExactly("CONSULT meeting planned: إيمانويل ماكرون FRA GOV, عبد الفتاح السيسي EGY GOV on "
                        + "2025-08-20 in باريس");
    }

    @Test
    void aMeetingThatMayComeAbout() {
        assertThat(events("قد يلتقي ترامب بوتين في بودابست."))
                .containsExactly("CONSULT meeting possible: بوتين RUS GOV, ترامب USA GOV in بودابست");
    }

    @Test
    void anInvitationToMeetIsAProposedMeeting() {
        assertThat(events("دعا الرئيس الأوكراني فولوديمير زيلينسكي نظيره الروسي إلى لقاء في جنيف."))
                .containsExactly(
                        "CONSULT meeting proposed: فولوديمير زيلينسكي UKR GOV, نظيره الروسي RUS GOV in جنيف");
    }

    @Test
    void aMeetingThatAStateDenies() {
        assertThat(events("نفت طهران عقد لقاء مع مسؤولين أميركيين."))
                .containsExactly("CONSULT meeting denied: طهران IRN GOV, مسؤولين أميركيين USA GOV");
    }

    @Test
    void aMeetingThatIsAskedFor() {
        assertThat(read("طلبت أوكرانيا من حلف شمال الأطلسي عقد اجتماع طارئ.", TUESDAY).events())
                .singleElement().satisfies(e -> {
                    assertThat(e.type().name()).isEqualTo("CONSULT");
                    assertThat(e.status().code()).isEqualTo("proposed");
                });
    }

    @Test
    void whoIsInvitedVisitsWhoInvites() {
        assertThat(events("وجه الرئيس المصري عبد الفتاح السيسي دعوة إلى نظيره التركي رجب طيب أردوغان لزيارة القاهرة."))
                .containsExactly(
                        "CONSULT visit proposed: رجب طيب أردوغان TUR GOV to عبد الفتاح السيسي EGY GOV in القاهرة");
    }
}
