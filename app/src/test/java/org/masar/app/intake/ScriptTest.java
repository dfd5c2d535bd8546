package org.masar.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void knowsArabic() {
        assertThat(Script.of("التقى لافروف كيري")).isEqualTo(Script.ARABIC);
        assertThat(Script.of("قال المتحدث باسم NATO إن الاجتماع في Brussels تأجل")).isEqualTo(Script.ARABIC);
        assertThat(Script.of("ٱلتقى")).isEqualTo(Script.ARABIC);
    }

    @Test
    void tellsPersianAndUrduFromArabic() {
        assertThat(
                Script.of("وزیر امور خارجه ایران در گفتگو با همتای خود اعلام کرد که مذاکرات از هفته آینده آغاز می‌شود"))
                .isEqualTo(Script.PERSIAN);
        assertThat(Script.of("وزیر خارجہ نے کہا ہے کہ پاکستان اور بھارت کے درمیان مذاکرات ہونے والے ہیں"))
                .isEqualTo(Script.URDU);
    }

    @Test
    void knowsWhatIsNotEvenInArabicScript() {
        assertThat(Script.of("The ministers met in Doha on Monday.")).isEqualTo(Script.OTHER);
        assertThat(Script.of("Лавров встретился с Керри")).isEqualTo(Script.OTHER);
    }

    @Test
    void doesNotJudgeWhatHasNoLetters() {
        assertThat(Script.of("12 … 34")).isEqualTo(Script.UNCLEAR);
    }

    @Property(tries = 200)
    void judgesAnything(@ForAll String text) {
        assertThat(Script.of(text)).isNotNull();
    }
}
