package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;

/** All mentions of an article, in the order of the text, and which token belongs to which. */
public final class Mentions {
    private final Words words;
    private final int[] chosen;
    private final Tokens tokens;
    private final List<Found> found = new ArrayList<>();
    private final Names[] names;
    private int[] byToken = new int[0];

    private Mentions(Words words, int[] chosen) {
        this.words = words;
        this.chosen = chosen;
        this.tokens = words.tokens();
        this.names = new Names[tokens.sentences()];
    }

    /**
     * Finds and resolves the mentions of an article.
     *
     * @param chosen  the reading chosen for each token
     * @param context when and where the article was published
     */
    public static Mentions of(Words words, int[] chosen, Context context) {
        Mentions mentions = new Mentions(words, chosen);
        for (int s = 0; s < words.tokens().sentences(); s++) {
            mentions.read(s);
        }
        mentions.dropUnlicensed();
        mentions.index();
        mentions.addSurnames();
        mentions.index();
        new Resolver(words, context).resolve(mentions.found);
        mentions.found.removeIf(f -> f.actors.isEmpty());
        mentions.index();
        return mentions;
    }

    private void read(int sentence) {
        int from = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        names[sentence] = Names.in(words, from, end);
        MentionGrammar grammar = new MentionGrammar(words, chosen, names[sentence]);
        int t = from;
        while (t < end) {
            Found next = grammar.parse(t);
            if (next == null) {
                t++;
                continue;
            }
            found.add(next);
            t = Math.max(next.last, t + 1);
            Found shared = grammar.sharing(next, t);
            while (shared != null) {
                found.add(shared);
                t = shared.last;
                shared = grammar.sharing(next, t);
            }
        }
    }

    /** An ordinary word can be a short name where the article gives the full name, or a title with it. */
    private void dropUnlicensed() {
        Set<Entry.Person> named = new HashSet<>();
        for (Found f : found) {
            if (!f.risky && f.hasName()) {
                named.addAll(f.persons);
            }
        }
        found.removeIf(f -> f.risky && Collections.disjoint(f.persons, named));
        found.replaceAll(f -> f.kind == Mention.Kind.BODY ? asPerson(f, named) : f);
    }

    /** ميرتس is the chancellor, not the party of that name, where the article names him. */
    private Found asPerson(Found body, Set<Entry.Person> named) {
        if (body.role != null || body.last - body.first > 1) {
            return body;
        }
        int sentence = tokens.sentenceOf(body.first);
        for (Hit hit : names[sentence].at(body.first)) {
            if (hit.length() == 1 && hit.isPerson() && !Collections.disjoint(hit.persons(), named)) {
                return new MentionGrammar(words, chosen, names[sentence]).person(hit);
            }
        }
        return body;
    }

    private void addSurnames() {
        Surnames surnames = new Surnames(words, found);
        for (int t = 0; t < tokens.size(); t++) {
            Found next = byToken[t] < 0 ? surnames.at(t) : null;
            if (next != null) {
                found.add(next);
            }
        }
        found.sort(Comparator.comparingInt(f -> f.first));
    }

    private void index() {
        byToken = new int[tokens.size()];
        Arrays.fill(byToken, -1);
        for (int k = 0; k < found.size(); k++) {
            Found f = found.get(k);
            for (int t = f.first; t < f.last; t++) {
                byToken[t] = k;
            }
        }
    }

    public List<Found> all() {
        return List.copyOf(found);
    }

    /** The mention a token belongs to, or null. */
    public Found at(int token) {
        return token >= 0 && token < byToken.length && byToken[token] >= 0 ? found.get(byToken[token]) : null;
    }

    /** Whether the token is an adjective of nationality; its state's or organisation's code, or an empty string. */
    public String nationality(int token) {
        for (Hit hit : names[tokens.sentenceOf(token)].at(token)) {
            for (Sense sense : hit.senses()) {
                if (sense.as() == Sense.As.ADJECTIVE) {
                    return Hit.code(sense);
                }
            }
        }
        return "";
    }
}
