package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.events;

import org.junit.jupiter.api.Test;

/** Who does what a verb says, where it is not told right beside it. */
class SubjectsTest {

    @Test
    void aVerbOfTheOtherGenderHasTheSubjectBefore() {
        assertThat(events("رحبت قطر بالاتفاق. وطالبت مجلس الأمن بإلزام الطرفين به."))
                .contains("REQUEST occurred: قطر QAT GOV to مجلس الأمن UN IGO");
        assertThat(events("زار الرئيس الفرنسي إيمانويل ماكرون بيروت. ودعا إيران إلى وقف دعمها للحزب."))
                .contains("REQUEST occurred: إيمانويل ماكرون FRA GOV to إيران IRN GOV");
        assertThat(events("رحبت قطر بالهدنة. ودعا لبنان إلى انسحاب إسرائيل."))
                .contains("REQUEST occurred: لبنان LBN GOV");
    }

    @Test
    void nobodyTakesUpASubjectOfTheOtherGender() {
        assertThat(events("رحبت قطر بالهدنة. وطالب بالمزيد من المساعدات."))
                .containsExactly("SUPPORT occurred: قطر QAT GOV");
    }

    @Test
    void whoFollowsAJoinedVerbIsAddressed() {
        assertThat(events("انتقد الرئيس الفرنسي إيمانويل ماكرون الحرب وحث لبنان على قبول الهدنة."))
                .contains("REQUEST occurred: إيمانويل ماكرون FRA GOV to لبنان LBN GOV");
        assertThat(events("استنكرت الخارجية الأردنية اقتحام المسجد الأقصى وحملت إسرائيل المسؤولية."))
                .contains("ACCUSE occurred: الخارجية الأردنية JOR GOV to إسرائيل ISR GOV");
        assertThat(events("اتهمت واشنطن طهران بالمماطلة ودعا الاتحاد الأوروبي إلى العودة للمفاوضات."))
                .contains("REQUEST occurred: الاتحاد الأوروبي EU IGO");
    }

    @Test
    void aThingCondemnsNothing() {
        assertThat(events("وصل وزير الخارجية المصري بدر عبد العاطي إلى بغداد. وأدان التفجير."))
                .contains("ACCUSE occurred: بدر عبد العاطي EGY GOV");
    }

    @Test
    void whatAParticipleSaysIsNoContentOfTheVerbBefore() {
        assertThat(events("حذر مسؤولون أمميون من كارثة إنسانية في الفاشر، مطالبين قوات الدعم السريع برفع الحصار."))
                .contains("REQUEST occurred: مسؤولون أمميون UN IGO to قوات الدعم السريع SDN REB")
                .noneMatch(e -> e.startsWith("ACCUSE") && e.contains(" to "));
    }
}
