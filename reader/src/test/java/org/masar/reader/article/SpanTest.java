package org.masar.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The arithmetic of spans. */
class SpanTest {
    private final Span span = new Span(3, 7);

    @Test
    void endsBeforeItsEnd() {
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(6)).isTrue();
        assertThat(span.contains(7)).isFalse();
        assertThat(span.length()).isEqualTo(4);
        assertThat(span.in("0123456789")).isEqualTo("3456");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(span.overlaps(new Span(7, 9))).isFalse();
        assertThat(span.overlaps(new Span(1, 3))).isFalse();
        assertThat(span.overlaps(new Span(6, 9))).isTrue();
        assertThat(span.union(new Span(7, 9))).isEqualTo(new Span(3, 9));
        assertThat(span.contains(new Span(4, 7))).isTrue();
        assertThat(span.contains(new Span(4, 8))).isFalse();
    }

    @Test
    void comesInTheOrderOfTheText() {
        assertThat(span).isLessThan(new Span(4, 5)).isLessThan(new Span(3, 8)).isGreaterThan(new Span(2, 9));
    }

    @Test
    void nowhereIsNoText() {
        assertThat(Span.UNTRACKED.isTracked()).isFalse();
        assertThat(Span.UNTRACKED.in("text")).isEmpty();
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageContaining("5..4");
    }
}
