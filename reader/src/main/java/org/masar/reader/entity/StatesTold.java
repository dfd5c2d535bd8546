package org.masar.reader.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.reader.article.Tokens;

/**
 * Which states an article names in which sentence, and which of them it names most, twice at least. Of the states named in a sentence, the
 * latter most often is the one whose army or parliament is meant where the text does not say.
 */
final class StatesTold {
    private final Tokens tokens;
    private final Map<String, BitSet> sentences = new HashMap<>();
    private String leading = "";

    StatesTold(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Counts the states of an article's mentions, as far as the text or the persons named tell them. */
    void count(List<Found> all, Affiliations affiliations) {
        Map<String, Integer> times = new HashMap<>();
        int most = 1;
        for (Found f : all) {
            String state = state(f, affiliations);
            if (state.length() != 3) {
                continue;
            }
            sentences.computeIfAbsent(state, s -> new BitSet()).set(tokens.sentenceOf(f.first));
            int n = times.merge(state, 1, Integer::sum);
            if (n > most) {
                most = n;
                leading = state;
            }
        }
    }

    private static String state(Found f, Affiliations affiliations) {
        if (f.kind == Mention.Kind.OUTLET) {
            return "";
        }
        String told = f.country();
        return told.isEmpty() && f.persona != null ? affiliations.country(f.persona) : told;
    }

    /** The code of the state named most if it is named in the sentence of a mention; empty if not. */
    String leading(Found f) {
        return isTold(leading, tokens.sentenceOf(f.first)) ? leading : "";
    }

    /** The code of the state named most wherever it is; empty if none is named twice. */
    String leading() {
        return leading;
    }

    /** Whether the article is about a state: it is named most, or in the sentence of a mention or the one before. */
    boolean isAbout(String state, Found f) {
        int sentence = tokens.sentenceOf(f.first);
        return leading.equals(state) || isTold(state, sentence) || sentence > 0 && isTold(state, sentence - 1);
    }

    private boolean isTold(String state, int sentence) {
        BitSet told = sentences.get(state);
        return told != null && told.get(sentence);
    }
}
