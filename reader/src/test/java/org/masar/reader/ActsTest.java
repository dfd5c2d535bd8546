package org.masar.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.reader.Readings.TUESDAY;
import static org.masar.reader.Readings.events;
import static org.masar.reader.Readings.read;
import static org.masar.reader.Readings.show;

import org.junit.jupiter.api.Test;

/** What is done besides contacts: accusing, refusing, signing, appointing. */
class ActsTest {

    @Test
    void armsStrikeForTheirOwner() {
        assertThat(events("شنت الطائرات التركية غارات على حزب العمال الكردستاني."))
                .containsExactly("ASSAULT occurred: الطائرات التركية TUR MIL to حزب العمال الكردستاني TUR REB");
    }

    @Test
    void anAccusation() {
        assertThat(events("اتهمت موسكو كييف بخرق الهدنة."))
                .containsExactly("ACCUSE occurred: موسكو RUS GOV to كييف UKR GOV");
    }

    @Test
    void aRefusal() {
        assertThat(events("رفضت حركة حماس المقترح الإسرائيلي."))
                .containsExactly("REJECT occurred: حركة حماس PSE PTY to الإسرائيلي ISR GOV");
    }

    @Test
    void sanctions() {
        assertThat(events("فرض الاتحاد الأوروبي عقوبات جديدة على روسيا."))
                .containsExactly("SANCTION occurred: الاتحاد الأوروبي EU IGO to روسيا RUS GOV");
    }

    @Test
    void anAppointment() {
        assertThat(events("عين الرئيس الأميركي دونالد ترامب ستيف ويتكوف مبعوثا خاصا إلى الشرق الأوسط."))
                .containsExactly("ASSIGN occurred: دونالد ترامب USA GOV to ستيف ويتكوف USA GOV");
    }

    @Test
    void aSignedAgreement() {
        assertThat(events("وقعت السعودية وإيران اتفاقا في بكين في 10 مارس 2023."))
                .containsExactly("SUPPORT occurred: إيران IRN GOV, السعودية SAU GOV on 2023-03-10 in بكين");
    }

    @Test
    void aRequestAndWhatItAsksFor() {
        Reading reading = read("دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش إسرائيل إلى وقف إطلاق النار في غزة.",
                TUESDAY);
        assertThat(reading.events()).singleElement().satisfies(e -> {
            assertThat(e.type().name()).isEqualTo("REQUEST");
            assertThat(show(e.actors())).isEqualTo("أنطونيو غوتيريش UN IGO");
            assertThat(show(e.recipients())).isEqualTo("إسرائيل ISR GOV");
            assertThat(e.content()).hasValueSatisfying(c -> assertThat(c.text()).startsWith("وقف إطلاق النار"));
        });
    }

    @Test
    void aThreatToAttackIsNoAttack() {
        assertThat(read("هدد الحوثيون بقصف إسرائيل.", TUESDAY).events()).extracting(e -> e.type().name())
                .containsExactly("THREATEN");
    }

    @Test
    void anAgreementOfTwoSides() {
        assertThat(read("توصلت الحكومة الكولومبية ومتمردو فارك إلى اتفاق سلام في هافانا.", TUESDAY).events())
                .singleElement().satisfies(e -> {
                    assertThat(e.type().name()).isEqualTo("AGREE");
                    assertThat(show(e.actors())).isEqualTo("الحكومة الكولومبية COL GOV, متمردو فارك COL REB");
                    assertThat(e.content()).hasValueSatisfying(c -> assertThat(c.text()).startsWith("اتفاق سلام"));
                });
    }

    @Test
    void talksThatFailed() {
        assertThat(events("أعلن الكرملين أن بوتين وترامب لم يتفقا على موعد للقاء."))
                .containsExactly("AGREE denied: بوتين RUS GOV, ترامب USA GOV says [الكرملين]");
    }

    @Test
    void aDemonstration() {
        assertThat(read("تظاهر آلاف الإسرائيليين في تل أبيب.", TUESDAY).events()).singleElement().satisfies(e -> {
            assertThat(e.type().name()).isEqualTo("PROTEST");
            assertThat(e.actors()).extracting(a -> a.country().orElse("")).containsExactly("ISR");
        });
    }

    @Test
    void sayingIsNoAct() {
        assertThat(events("قال وزير الخارجية الروسي سيرغي لافروف إن العلاقات مع الصين قوية.")).isEmpty();
    }
}
