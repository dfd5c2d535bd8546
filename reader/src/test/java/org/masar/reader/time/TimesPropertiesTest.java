package org.masar.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.Table;

/** What must hold for the time expressions of any text whatever. */
class TimesPropertiesTest {

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text, @ForAll("dates") Optional<LocalDate> published) {
        holds(text, published);
    }

    @Property(tries = 3000)
    void wordsOfTimeInAnyOrderAreRead(@ForAll("timeWords") String text,
            @ForAll("dates") Optional<LocalDate> published) {
        holds(text, published);
    }

    private static void holds(String text, Optional<LocalDate> published) {
        Tokens tokens = Tokens.of(NormalText.of(text));
        List<TimeExpression> times = TimesTest.times(Words.of(tokens, Lexicon.standard()), published, text);
        int last = 0;
        for (TimeExpression time : times) {
            assertThat(time.first()).isGreaterThanOrEqualTo(last);
            assertThat(time.last()).isGreaterThan(time.first()).isLessThanOrEqualTo(tokens.size());
            assertThat(tokens.sentenceOf(time.first())).isEqualTo(tokens.sentenceOf(time.last() - 1));
            last = time.last();
            time.when().ifPresent(when -> {
                assertThat(when.iso()).matches("-?\\d{4}(-\\d\\d(-\\d\\d)?)?(/\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
                assertThat(when.text().span()).isEqualTo(tokens.span(time.first(), time.last() - 1));
                assertThat(when.text().span().in(text)).isEqualTo(when.text().text());
            });
            time.length().ifPresent(length -> assertThat(length.iso())
                    .matches("P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?").hasSizeGreaterThan(2));
        }
    }

    @Provide
    Arbitrary<Optional<LocalDate>> dates() {
        return Arbitraries.longs().between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9990, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay).edgeCases(cases -> cases.add(LocalDate.of(2016, 2, 29)))
                .optional(0.9);
    }

    @Provide
    Arbitrary<String> timeWords() {
        List<String> forms = Stream.of("time-words.tsv", "time-months.tsv", "time-weekdays.tsv", "time-numbers.tsv")
                .flatMap(name -> Table.resource(Table.class, name).stream())
                .flatMap(row -> row.list("forms").stream()).toList();
        List<String> units = Table.resource(Table.class, "time-units.tsv").stream()
                .flatMap(row -> Stream.of("singular", "dual", "plural").flatMap(c -> row.list(c).stream())).toList();
        Arbitrary<String> word = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(forms)),
                Tuple.of(3, Arbitraries.of(units)),
                Tuple.of(1, Arbitraries.of(units).map(unit -> "ال" + unit)),
                Tuple.of(2, Arbitraries.integers().between(0, 2200).map(String::valueOf)),
                Tuple.of(1, Arbitraries.integers().map(String::valueOf)),
                Tuple.of(2, Arbitraries.of("/", "-", "(", ")", "،", ".", "و", ":", "«", "»", "ال", "1.2.3", "5,5",
                        "ه")));
        return word.list().ofMaxSize(14).map(words -> String.join(" ", words));
    }
}
