package org.masar.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** That arrays and strings come back from bytes as they went in. */
class PackingTest {

    @Property(tries = 200)
    void givesBackWhatItTook(@ForAll int[] ints, @ForAll long[] longs, @ForAll char[] chars, @ForAll String text,
            @ForAll int number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Packing.Out out = new Packing.Out(bytes);
        out.ints(ints);
        out.text(text);
        out.longs(longs);
        out.number(number);
        out.chars(chars);
        Packing.In in = new Packing.In(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(in.ints()).isEqualTo(ints);
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.longs()).isEqualTo(longs);
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.chars()).isEqualTo(chars);
    }

    @Example
    void aFileThatEndsTooSoonIsAnError() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Packing.Out(bytes).ints(new int[]{1, 2, 3});
        byte[] torn = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 2);
        assertThatThrownBy(() -> new Packing.In(new ByteArrayInputStream(torn)).ints())
                .isInstanceOf(UncheckedIOException.class);
    }
}
