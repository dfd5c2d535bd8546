package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;

/** That numbers, strings and arrays of them come back from bytes as they went in. */
class PackingTest {

    @Property(tries = 200)
    void givesBackWhatItTook(@ForAll int[] numbers, @ForAll String text, @ForAll List<String> texts, @ForAll int number,
            @ForAll LocalDate day, @ForAll @AlphaChars @CharRange(from = 'ء', to = 'ي') String letters) {
        Packing.Out out = new Packing.Out();
        out.near(numbers);
        out.text(text);
        out.few(numbers);
        out.texts(texts);
        out.numbers(numbers);
        out.text(text);
        out.day(day);
        out.number(number);
        out.letters(letters.toCharArray());
        Packing.In in = new Packing.In(out.bytes());
        assertThat(in.near()).isEqualTo(numbers);
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.few()).isEqualTo(numbers);
        assertThat(in.texts()).isEqualTo(texts);
        assertThat(in.numbers()).isEqualTo(numbers);
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.day()).isEqualTo(day);
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.letters()).isEqualTo(letters.toCharArray());
    }

    @Example
    void smallNumbersTakeOneByteAndEqualStringsAreKeptOnce() {
        Packing.Out out = new Packing.Out();
        out.number(127);
        out.number(128);
        out.text("مسار");
        out.text("مسار");
        // 1 + 2 for the numbers, 1 + 1 for the string's number; 1 string, its 4 letters, 8 bytes of them.
        assertThat(out.bytes()).hasSize(5 + 1 + 1 + 1 + 8);
    }

    @Example
    void anAlphabetOfMoreThan256LettersIsRefused() {
        Packing.Out out = new Packing.Out();
        StringBuilder letters = new StringBuilder();
        IntStream.rangeClosed(0x4E00, 0x4F00).forEach(letters::appendCodePoint);
        assertThatIllegalStateException().isThrownBy(() -> out.letters(letters.toString().toCharArray()))
                .withMessageContaining("256");
    }
}
