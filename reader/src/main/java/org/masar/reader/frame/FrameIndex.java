package org.masar.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.syntax.Parse;

/** The frames of the lexicon by the word that may open them. */
public final class FrameIndex {
    /** By the number of the lexeme. */
    private final List<List<FrameRow>> verbs;
    private final List<List<FrameRow>> nouns;
    private final List<List<FrameRow>> predicates;
    private final List<List<FrameRow>> negated;

    public FrameIndex(Lexicon lexicon) {
        verbs = index(lexicon, 'V', Lexeme::isVerb);
        negated = index(lexicon, 'L', Lexeme::isVerb);
        nouns = index(lexicon, 'N', Lexeme::isNominal);
        predicates = index(lexicon, 'A', Lexeme::isNominal);
    }

    private static List<List<FrameRow>> index(Lexicon lexicon, char kind, Predicate<Lexeme> opens) {
        Map<String, List<FrameRow>> byHead = lexicon.frames().stream().filter(frame -> frame.kind() == kind)
                .collect(Collectors.groupingBy(FrameRow::head));
        List<List<FrameRow>> byLexeme = new ArrayList<>(lexicon.lexemes());
        for (int id = 0; id < lexicon.lexemes(); id++) {
            Lexeme lexeme = lexicon.lexeme(id);
            byLexeme.add(opens.test(lexeme) ? byHead.getOrDefault(lexeme.lemma(), List.of()) : List.of());
        }
        return byLexeme;
    }

    /** The frames of a verb, those that ask for a certain object first. */
    List<FrameRow> verb(Lexeme lexeme) {
        return lexeme == null ? List.of() : verbs.get(lexeme.id());
    }

    /** The frames of a verb after a negation: لن تسمح (will not allow). */
    List<FrameRow> negated(Lexeme lexeme) {
        return lexeme == null ? List.of() : negated.get(lexeme.id());
    }

    /** The frames of the verb of which a word can be the active participle. */
    List<FrameRow> activeParticiple(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)) == Features.Kind.ACTIVE_PARTICIPLE) {
                List<FrameRow> rows = verb(words.lexeme(r));
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
        }
        return List.of();
    }

    /** The frames of the verb of which a word can be the verbal noun. */
    List<FrameRow> verbalNoun(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)) == Features.Kind.VERBAL_NOUN) {
                List<FrameRow> rows = verb(words.lexeme(r));
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
        }
        return List.of();
    }

    /** The frames of the noun that a word can be, whatever reading was chosen. */
    List<FrameRow> noun(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            List<FrameRow> rows = nouns.get(words.lexeme(r).id());
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    /** The frames of the predicate adjective that a word can be, whatever reading was chosen. */
    List<FrameRow> predicate(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            List<FrameRow> rows = predicates.get(words.lexeme(r).id());
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }
}
