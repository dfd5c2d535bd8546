package org.masar.app.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Reads JSON lines: one article object a line. A line that is no article is named, and the rest read. */
final class JsonLines {
    private final Intake intake;
    private final Input input;
    private final Intake.Receiver to;

    JsonLines(Intake intake, Input input, Intake.Receiver to) {
        this.intake = intake;
        this.input = input;
        this.to = to;
    }

    void read(Reader in) throws IOException {
        try (BufferedReader lines = new BufferedReader(in, 1 << 16)) {
            String line;
            for (int number = 1; (line = lines.readLine()) != null; number++) {
                if (!line.isBlank()) {
                    line(line, ":" + number);
                }
            }
        }
    }

    private void line(String line, String within) throws IOException {
        Draft draft;
        try (JsonParser parser = JsonArticles.JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonArticles.Unusable("this line is no JSON object");
            }
            draft = JsonArticles.article(parser);
            if (parser.nextToken() != null) {
                throw new JsonArticles.Unusable("something follows the article object");
            }
        } catch (JsonProcessingException e) {
            to.problem(new Problem(input.name() + within, "malformed JSON in column " + e.getLocation().getColumnNr()
                    + ": " + JsonArticles.firstLine(e), "the line was left out"));
            return;
        } catch (JsonArticles.Unusable e) {
            to.problem(new Problem(input.name() + within, e.getMessage(), "the line was left out"));
            return;
        }
        intake.deliver(draft, input, within, to);
    }
}
