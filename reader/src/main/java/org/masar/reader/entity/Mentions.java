package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Resolver resolver = new Resolver(words, context);
        mentions.found.removeIf(f -> f.risky && !resolver.licensed(f, mentions.found));
        mentions.index();
        mentions.surnames();
        mentions.index();
        resolver.resolve(mentions.found);
        mentions.found.removeIf(f -> f.actors.isEmpty());
        mentions.index();
        return mentions;
    }

    private void read(int sentence) {
        int from = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        names[sentence] = Names.in(tokens, words.lexicon(), from, end);
        PersonNames personNames = new PersonNames(words, names[sentence]);
        MentionGrammar grammar = new MentionGrammar(words, chosen, names[sentence], personNames, end);
        int t = from;
        while (t < end) {
            Found next = grammar.parse(t);
            if (next == null) {
                t++;
                continue;
            }
            found.add(next);
            t = Math.max(next.last, t + 1);
            Found shared;
            while (t < end && (shared = sharedHead(next, t, end, names[sentence], personNames)) != null) {
                found.add(shared);
                t = shared.last;
            }
        }
    }

    /** نظيريه الأمريكي جون كيري والسعودي عادل الجبير: the second shares the head of the first. */
    private Found sharedHead(Found head, int at, int end, Names here, PersonNames personNames) {
        if (head.role == null || head.kind != Mention.Kind.PERSON || !head.hasName() || head.countries.isEmpty()) {
            return null;
        }
        for (Names.Hit hit : here.at(at)) {
            for (Sense sense : hit.senses()) {
                if (sense.as() != Sense.As.ADJECTIVE || hit.proclitics() != Names.AND
                        || !(sense.entry() instanceof Entry.State state)) {
                    continue;
                }
                Found next = new Found(at, hit.to(), hit.start(), hit.proclitics());
                next.kind = Mention.Kind.PERSON;
                next.role = head.role;
                next.features = head.features;
                next.definite = true;
                next.sector = head.sector;
                next.countries.add(state.iso3());
                for (Names.Hit name : here.at(hit.to())) {
                    List<Entry.Person> persons = name.senses().stream()
                            .filter(s -> s.entry() instanceof Entry.Person).map(s -> (Entry.Person) s.entry())
                            .distinct().toList();
                    if (name.proclitics() == 0 && !persons.isEmpty()) {
                        next.persons = persons;
                        next.nameFirst = name.from();
                        next.nameLast = personNames.extend(name.to(), end);
                        next.last = next.nameLast;
                        return next;
                    }
                }
                int last = personNames.afterTitle(hit.to(), end);
                if (last >= 0) {
                    next.nameFirst = hit.to();
                    next.nameLast = last;
                    next.last = last;
                    return next;
                }
            }
        }
        return null;
    }

    /** Second mentions by the last word of a name that the lexicon does not know: الشيشكلي after أديب الشيشكلي. */
    private void surnames() {
        Map<String, Found> known = new HashMap<>();
        for (Found f : found) {
            if (f.hasName() && f.nameLast - f.nameFirst > 1) {
                known.putIfAbsent(tokens.string(f.nameLast - 1), f);
            }
        }
        if (known.isEmpty()) {
            return;
        }
        List<Found> more = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (byToken[t] >= 0 || !tokens.isWord(t) || tokens.to(t) - tokens.from(t) < 4) {
                continue;
            }
            String word = tokens.string(t);
            int proclitics = 0;
            int cut = 0;
            Found first = known.get(word);
            if (first == null && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
                first = known.get(word.substring(1));
                proclitics = Names.AND;
                cut = 1;
            }
            if (first == null && (word.charAt(0) == 'ب' || word.charAt(0) == 'ل')) {
                first = known.get(word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1));
                proclitics = word.charAt(0) == 'ب' ? Names.BY : Names.TO;
                cut = 1;
            }
            if (first == null || words.isKnown(t) && cut > 0) {
                continue;
            }
            Found next = new Found(t, t + 1, tokens.from(t) + cut, proclitics);
            next.kind = Mention.Kind.PERSON;
            next.features = first.features;
            next.definite = true;
            next.persons = first.persons;
            next.shortName = true;
            next.nameFirst = t;
            next.nameLast = t + 1;
            more.add(next);
        }
        if (!more.isEmpty()) {
            found.addAll(more);
            found.sort(Comparator.comparingInt(f -> f.first));
        }
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
        for (Names.Hit hit : names[tokens.sentenceOf(token)].at(token)) {
            for (Sense sense : hit.senses()) {
                if (sense.as() == Sense.As.ADJECTIVE) {
                    return switch (sense.entry()) {
                        case Entry.State state -> state.iso3();
                        case Entry.Organisation organisation -> organisation.of();
                        default -> "";
                    };
                }
            }
        }
        return "";
    }
}
