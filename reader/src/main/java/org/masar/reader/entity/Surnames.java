package org.masar.reader.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Tokens;

/** Second mentions by the last word of a name that the lexicon does not know: الشيشكلي after أديب الشيشكلي. */
final class Surnames {
    private static final int SHORTEST = 4;

    private final Words words;
    private final Tokens tokens;
    private final Map<String, Found> known = new HashMap<>();

    /** The surnames of the persons mentioned. */
    Surnames(Words words, List<Found> mentions) {
        this.words = words;
        this.tokens = words.tokens();
        for (Found f : mentions) {
            if (f.hasName() && f.nameLast - f.nameFirst > 1) {
                known.putIfAbsent(words.string(f.nameLast - 1), f);
            }
        }
    }

    /** The person that a token which is in no other mention names by surname, or null. */
    Found at(int t) {
        if (!tokens.isWord(t) || tokens.to(t) - tokens.from(t) < SHORTEST) {
            return null;
        }
        String word = words.string(t);
        char letter = word.charAt(0);
        int proclitics = 0;
        Found first = known.get(word);
        if (first == null && (letter == 'و' || letter == 'ف')) {
            first = known.get(word.substring(1));
            proclitics = Hit.AND;
        }
        if (first == null && (letter == 'ب' || letter == 'ل')) {
            first = known.get(word.startsWith("لل") ? Names.ARTICLE + word.substring(2) : word.substring(1));
            proclitics = letter == 'ب' ? Hit.BY : Hit.TO;
        }
        if (first == null || words.isKnown(t) && proclitics != 0) {
            return null;
        }
        int cut = proclitics == 0 ? 0 : 1;
        Found next = new Found(t, t + 1, tokens.from(t) + cut, proclitics);
        next.kind = Mention.Kind.PERSON;
        next.features = first.features;
        next.definite = true;
        next.persons = first.persons;
        next.shortName = true;
        next.takeName(t, t + 1);
        return next;
    }
}
