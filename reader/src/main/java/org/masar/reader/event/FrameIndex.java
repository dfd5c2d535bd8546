package org.masar.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.Lexicon;

/** The frames of the lexicon by the word that may open them. */
public final class FrameIndex {
    private final Map<String, List<FrameRow>> verbs = new HashMap<>();
    private final Map<String, List<FrameRow>> nouns = new HashMap<>();
    private final Map<String, List<FrameRow>> predicates = new HashMap<>();

    public FrameIndex(Lexicon lexicon) {
        for (FrameRow frame : lexicon.frames()) {
            Map<String, List<FrameRow>> map = frame.kind() == 'V' ? verbs : frame.kind() == 'N' ? nouns : predicates;
            map.computeIfAbsent(frame.head(), k -> new ArrayList<>(2)).add(frame);
        }
    }

    /** The frames of a verb, those that ask for a certain object first. */
    List<FrameRow> verb(Lexeme lexeme) {
        return lexeme == null || !lexeme.isVerb() ? List.of() : verbs.getOrDefault(lexeme.lemma(), List.of());
    }

    List<FrameRow> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    List<FrameRow> predicate(String lemma) {
        return predicates.getOrDefault(lemma, List.of());
    }
}
