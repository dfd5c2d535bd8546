package org.masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masar.app.intake.Incoming;
import org.masar.app.intake.Inputs;
import org.masar.app.intake.Intake;
import org.masar.app.intake.Problem;
import org.masar.app.intake.Script;

class SamplesTest {
    @Test
    void everySampleIsAnArabicArticleWithADay() {
        List<Incoming> samples = new ArrayList<>();
        Inputs inputs = Inputs.of(List.of(Path.of("../samples").toString()), Optional.empty());
        assertThat(inputs.problems()).isEmpty();
        inputs.inputs().forEach(input -> new Intake(Optional.empty(), "").read(input, new Intake.Receiver() {
            @Override
            public void article(Incoming article) {
                samples.add(article);
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        }, bytes -> {
        }));

        assertThat(samples).hasSizeGreaterThanOrEqualTo(6).allSatisfy(sample -> {
            assertThat(sample.article().date()).as(sample.where()).isPresent();
            assertThat(Script.of(sample.article().text())).as(sample.where()).isEqualTo(Script.ARABIC);
            assertThat(sample.article().text()).doesNotContainPattern("[\u200E\u200F\u202A-\u202E\u2066-\u2069]");
            assertThat(sample.article().outlet()).as(sample.where()).matches("(masar-sample-.*)?");
        });
    }
}
