package org.masar.app.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads a JSON file: one article object, an array of them, or several objects one after the other. Of an array one
 * element is held at a time.
 */
final class JsonArticles {
    /** Parses without Jackson's limit on the length of strings: an article may be a whole book. */
    static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private final Intake intake;
    private final Input input;
    private final Intake.Receiver to;

    JsonArticles(Intake intake, Input input, Intake.Receiver to) {
        this.intake = intake;
        this.input = input;
        this.to = to;
    }

    void read(Reader in) throws IOException {
        int number = 0;
        try (JsonParser parser = JSON.createParser(in)) {
            boolean several = false;
            for (JsonToken token; (token = parser.nextToken()) != null;) {
                if (token == JsonToken.START_ARRAY && !several) {
                    several = true;
                } else if (token == JsonToken.START_OBJECT) {
                    number++;
                    object(parser, several || number > 1 ? ":" + number : "");
                } else if (token != JsonToken.END_ARRAY) {
                    number++;
                    to.problem(new Problem(input.name() + ":" + number, "this element is no article object",
                            "an article is an object with a \"text\""));
                    parser.skipChildren();
                }
            }
            if (number == 0) {
                to.problem(new Problem(input.name(), "this list of articles is empty"));
            }
        } catch (JsonProcessingException e) {
            to.problem(new Problem(input.name() + ":" + e.getLocation().getLineNr(), "malformed JSON in column "
                    + e.getLocation().getColumnNr() + ": " + firstLine(e), afterwards(number)));
        }
    }

    private static String afterwards(int number) {
        return number > 1
                ? "the " + (number - 1) + " articles before it were read, what follows was not"
                : "nothing of it was read";
    }

    private void object(JsonParser parser, String within) throws IOException {
        try {
            intake.deliver(article(parser), input, within, to);
        } catch (Unusable e) {
            to.problem(new Problem(input.name() + within, e.getMessage(), "an article is an object with a \"text\""));
        }
    }

    /** An object that is well formed but no article. */
    static final class Unusable extends Exception {
        Unusable(String what) {
            super(what, null, false, false);
        }
    }

    /**
     * The article object that the parser stands at the beginning of; the parser is left at its end.
     *
     * @throws Unusable if it has no text
     */
    static Draft article(JsonParser parser) throws IOException, Unusable {
        String id = "";
        String title = "";
        String text = null;
        String date = "";
        String outlet = "";
        String url = "";
        boolean wrongText = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "id" -> id = scalar(parser);
                case "title" -> title = scalar(parser);
                case "date" -> date = scalar(parser);
                case "outlet" -> outlet = scalar(parser);
                case "url" -> url = scalar(parser);
                case "text" -> {
                    wrongText = value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL;
                    text = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
                default -> {
                }
            }
            parser.skipChildren();
        }
        if (text == null) {
            throw new Unusable(wrongText ? "its \"text\" is no string" : "it has no \"text\"");
        }
        return new Draft(id, title, text, date, outlet, url, false);
    }

    private static String scalar(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : "";
    }

    static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").strip();
    }
}
