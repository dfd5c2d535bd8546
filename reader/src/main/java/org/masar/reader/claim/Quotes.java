package org.masar.reader.claim;

import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.entity.Found;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** The words by which an article names those it credits. */
final class Quotes {
    private final Cues cues;
    private final Parse parse;
    private final Arguments arguments;
    private final String text;

    Quotes(Cues cues, Parse parse, Arguments arguments, String text) {
        this.cues = cues;
        this.parse = parse;
        this.arguments = arguments;
        this.text = text;
    }

    /** The words of a mention. */
    Quote of(Found mention) {
        return mention.actors().isEmpty()
                ? new Quote("", parse.tokens().span(mention.first(), mention.last() - 1))
                : mention.actors().get(0).text();
    }

    /** شهود عيان, تقارير إخبارية: the words of a noun phrase that is no mention. */
    Quote phrase(int from) {
        int last = Math.max(from + 1, arguments.endOfPhrase(from)) - 1;
        Span span = parse.tokens().span(parse.item(from).first(), parse.item(last).last() - 1);
        String words = span.in(text);
        int particles = parse.attachedPreposition(from) != '\0' || parse.conjoined(from) ? 1 : 0;
        return new Quote(words.substring(particles), new Span(span.start() + particles, span.end()));
    }

    /** Whether a noun is somebody, a body or what tells something: سكان (inhabitants), بيان (a statement). */
    boolean tells(int k) {
        Lexeme lexeme = parse.lexeme(k);
        return parse.is(k, Kind.NOUN) && lexeme != null && (cues.tells(lexeme.lemma())
                || lexeme.wordClass().equals("person") || lexeme.wordClass().equals("body"));
    }
}
