package org.masar.reader.entity;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/**
 * Persons who share the head noun of the one before: نظيريه الأمريكي جون كيري والسعودي عادل الجبير, وزيري الطاقة إرنست مونيز والخزانة
 * جاك لو.
 */
final class SharedHeads {
    private final Words words;
    private final Tokens tokens;
    private final Names names;
    private final PersonNames personNames;

    SharedHeads(Words words, Names names, PersonNames personNames) {
        this.words = words;
        this.tokens = words.tokens();
        this.names = names;
        this.personNames = personNames;
    }

    /** The person after a mention who shares its head, with a state or domain of his own; null if nobody does. */
    Found next(Found head, int at) {
        if (head.role == null || head.kind != Mention.Kind.PERSON || !head.hasName()) {
            return null;
        }
        for (Hit hit : names.at(at)) {
            if (hit.proclitics() != Hit.AND || head.countries.isEmpty()) {
                continue;
            }
            for (Sense sense : hit.senses()) {
                if (sense.as() == As.ADJECTIVE && sense.entry() instanceof Entry.State state) {
                    Found next = like(head, new Found(hit));
                    next.countries.clear();
                    next.countries.add(state.iso3());
                    if (takesName(next)) {
                        return next;
                    }
                }
            }
        }
        if (head.isSeveral() && at < names.end() && tokens.isWord(at) && isDomain(at)) {
            Found next = like(head, new Found(at, at + 1, tokens.from(at) + 1, Hit.AND));
            return takesName(next) ? next : null;
        }
        return null;
    }

    private static Found like(Found head, Found next) {
        next.kind = Mention.Kind.PERSON;
        next.role = head.role;
        next.features = head.features;
        next.definite = true;
        next.sector = head.sector;
        next.countries.addAll(head.countries);
        return next;
    }

    /** والخزانة (and of the treasury): a noun with و and the article. */
    private boolean isDomain(int at) {
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            if (words.lexeme(r).pos() == PartOfSpeech.NOUN && words.proclitics(r) == (Clitics.WA | Clitics.AL)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesName(Found next) {
        int at = next.last;
        for (Hit name : names.at(at)) {
            if (name.isBare() && name.isPerson()) {
                personNames.takeKnown(next, name);
                return true;
            }
        }
        int last = personNames.afterTitle(at);
        if (last >= 0) {
            next.takeName(at, last);
        }
        return last >= 0;
    }
}
