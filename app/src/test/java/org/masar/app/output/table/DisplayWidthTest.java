package org.masar.app.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void countsLettersAndNotTheirVowelSigns() {
        assertThat(DisplayWidth.of("محمد")).isEqualTo(4);
        assertThat(DisplayWidth.of("مُحَمَّدٌ")).isEqualTo(4);
        assertThat(DisplayWidth.of("\u2068محمد\u2069")).isEqualTo(4);
        assertThat(DisplayWidth.of("日本 😀")).isEqualTo(7);
    }

    @Test
    void breaksBetweenWords() {
        assertThat(DisplayWidth.wrap("قال وزير الخارجية", 9)).containsExactly("قال وزير", "الخارجية");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(DisplayWidth.wrap("https://example.org", 8)).containsExactly("https://", "example.", "org");
    }

    @Property
    void noLineIsWiderThanAllowed(@ForAll String text, @ForAll @IntRange(min = 2, max = 60) int width) {
        assertThat(DisplayWidth.wrap(text, width)).isNotEmpty()
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Property
    void nothingButBlanksIsLost(@ForAll String text, @ForAll @IntRange(min = 2, max = 60) int width) {
        assertThat(String.join("", DisplayWidth.wrap(text, width)).replace(" ", ""))
                .isEqualTo(text.strip().replace(" ", ""));
    }
}
