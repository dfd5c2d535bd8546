package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.TUESDAY;
import static org.masar.reader.Readings.events;
import static org.masar.reader.Readings.read;

import org.junit.jupiter.api.Test;

/** Who an event is known from. */
class SourcesTest {

    @Test
    void anAgencyThatSaysIsTheSource() {
        assertThat(events("ذكرت وكالة الأنباء القطرية أن هاكان فيدان زار بغداد.")).singleElement().asString()
                .endsWith("says [وكالة الأنباء القطرية]");
        assertThat(events("نقلت وكالة تاس عن المتحدث باسم الكرملين قوله إن بوتين سيزور الهند.")).singleElement()
                .asString().endsWith("says [وكالة تاس, المتحدث باسم الكرملين]");
    }

    @Test
    void aPaperTheLexiconDoesNotKnowHasItsName() {
        assertThat(events("أوردت صحيفة المنارة أن المبعوث الأميركي زار بيروت.")).singleElement().asString()
                .endsWith("says [صحيفة المنارة]");
        assertThat(events("كشفت مصادر مطلعة لـ\"العربي الجديد\" أن هاكان فيدان زار بغداد.")).singleElement().asString()
                .endsWith("says [العربي الجديد, مصادر مطلعة]");
    }

    @Test
    void anAgencyAndItsUnnamedSource() {
        assertThat(events("قال مصدر مطلع لوكالة فرانس برس إن بوتين وزيلينسكي سيجتمعان الخميس المقبل في جنيف."))
                .containsExactly("CONSULT meeting planned: بوتين RUS GOV, زيلينسكي UKR GOV on 2025-08-21 in جنيف "
                        + "says [وكالة فرانس برس, مصدر مطلع]");
    }

    @Test
    void theOutletItselfIsNoSource() {
        assertThat(read("التقى لافروف روبيو في موسكو.", TUESDAY).events()).singleElement()
                .satisfies(e -> assertThat(e.source()).isEmpty());
    }

    @Test
    void whatIsNotedIsToldByTheOutlet() {
        assertThat(events("قال المتحدث باسم الكرملين دميتري بيسكوف إن الوضع صعب. "
                + "يذكر أن هاكان فيدان زار بغداد.")).singleElement().asString().doesNotContain("says");
        assertThat(events("قال المتحدث باسم الكرملين دميتري بيسكوف إن الوضع صعب. "
                + "يشار إلى أن هاكان فيدان زار بغداد.")).singleElement().asString().doesNotContain("says");
    }

    @Test
    void whatAnotherSaysOrDoesIsNotOfTheFirst() {
        assertThat(events("قال المتحدث باسم الكرملين دميتري بيسكوف إن الوضع صعب، فيما زار هاكان فيدان بغداد."))
                .singleElement().asString().doesNotContain("says");
    }

    @Test
    void aReportThatNobodyIsNamedFor() {
        assertThat(events("أفادت تقارير إخبارية بأن هاكان فيدان زار بغداد.")).singleElement().asString()
                .endsWith("says [تقارير إخبارية]");
        assertThat(events("صحف أردنية: هاكان فيدان يزور بغداد.")).singleElement().asString()
                .endsWith("says [صحف أردنية]");
    }

    @Test
    void lawsAndPlansSayNothing() {
        assertThat(events("زار هاكان فيدان بغداد وفق جدول تحدده الأمم المتحدة.")).singleElement().asString()
                .doesNotContain("says");
    }

    @Test
    void whoAffirmsByAParticiple() {
        assertThat(events("انتقد الرئيس الفرنسي إيمانويل ماكرون الحرب، مضيفا أن هاكان فيدان سيزور باريس."))
                .anySatisfy(e -> assertThat(e).startsWith("CONSULT").endsWith("says [الرئيس الفرنسي إيمانويل ماكرون]"));
    }

    @Test
    void whoAnnouncesAnAct() {
        assertThat(events("أعلنت وزارة الخارجية التركية زيارة هاكان فيدان إلى بغداد."))
                .anySatisfy(e -> assertThat(e).endsWith("says [وزارة الخارجية التركية]"));
        assertThat(events("شدد فيدان، وفق بيان لوزارة الخارجية التركية، على أنه زار بغداد."))
                .anySatisfy(e -> assertThat(e).contains("وزارة الخارجية التركية"));
    }
}
