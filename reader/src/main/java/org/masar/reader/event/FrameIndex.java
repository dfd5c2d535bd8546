package org.masar.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.syntax.Parse;

/** The frames of the lexicon by the word that may open them. */
public final class FrameIndex {
    private final Map<String, List<FrameRow>> verbs = new HashMap<>();
    private final Map<String, List<FrameRow>> nouns = new HashMap<>();
    private final Map<String, List<FrameRow>> predicates = new HashMap<>();
    private final Map<String, List<FrameRow>> negated = new HashMap<>();

    public FrameIndex(Lexicon lexicon) {
        for (FrameRow frame : lexicon.frames()) {
            Map<String, List<FrameRow>> map = switch (frame.kind()) {
                case 'V' -> verbs;
                case 'N' -> nouns;
                case 'L' -> negated;
                default -> predicates;
            };
            map.computeIfAbsent(frame.head(), k -> new ArrayList<>(2)).add(frame);
        }
    }

    /** The frames of a verb, those that ask for a certain object first. */
    List<FrameRow> verb(Lexeme lexeme) {
        return lexeme == null || !lexeme.isVerb() ? List.of() : verbs.getOrDefault(lexeme.lemma(), List.of());
    }

    /** The frames of a verb after a negation: لن تسمح (will not allow). */
    List<FrameRow> negated(Lexeme lexeme) {
        return lexeme == null || !lexeme.isVerb() ? List.of() : negated.getOrDefault(lexeme.lemma(), List.of());
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
            if (words.lexeme(r).isNominal()) {
                List<FrameRow> rows = nouns.getOrDefault(words.lexeme(r).lemma(), List.of());
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
        }
        return List.of();
    }

    /** The frames of the predicate adjective that a word can be, whatever reading was chosen. */
    List<FrameRow> predicate(Parse parse, int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).isNominal()) {
                List<FrameRow> rows = predicates.getOrDefault(words.lexeme(r).lemma(), List.of());
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
        }
        return List.of();
    }
}
