package org.masar.reader.entity;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.lexicon.Sense;

/** Whose a body is as a participle or adjective tells it: what it belongs to, is loyal to, is backed by or is against. */
final class Allegiance {
    private final Words words;
    private final Tokens tokens;
    private final Names names;
    private final Owners owners;
    private final int end;

    Allegiance(Words words, Names names, Owners owners) {
        this.words = words;
        this.tokens = words.tokens();
        this.names = names;
        this.owners = owners;
        this.end = names.end();
    }

    /**
     * الهيئة التابعة للأمم المتحدة (the panel that belongs to the United Nations), القوات الموالية لهادي (the forces loyal to
     * Hadi), ميليشيات مدعومة من إيران: whose it is or whom it is for or against, with a participle; the token after, or -1.
     * Only what it belongs to tells its state, or a person or body it is loyal to; a state may back forces abroad.
     */
    int belonging(Found found, int at) {
        if (!tokens.isWord(at) || at + 1 >= end) {
            return -1;
        }
        boolean belongs = false;
        boolean loyal = false;
        boolean against = false;
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            if ((words.proclitics(r) & ~Clitics.AL) == 0 && isDescription(r)) {
                String lemma = words.lexeme(r).lemma();
                belongs |= lemma.equals("تبع");
                loyal |= words.lexicon().cues().tiesTo(lemma);
                against |= words.lexicon().cues().isAgainst(lemma);
            }
        }
        if (!belongs && (!loyal && !against || found.kind == Mention.Kind.PERSON && !found.isSeveral()
                || tokens.string(at).startsWith(Names.ARTICLE) != (found.definite || found.ofDefinite))) {
            return -1;
        }
        boolean apart = isPreposition(at + 1);
        for (Hit hit : names.at(apart ? at + 2 : at + 1)) {
            if (apart && !hit.isBare() || !apart && (!hit.has(Hit.TO) || hit.has(Hit.AND))) {
                continue;
            }
            Found whose = new Found(hit);
            whose.role = found.role;
            whose.kind = Mention.Kind.BODY;
            whose.sector = found.sector;
            int next = owners.owner(belongs ? found : whose, hit, true);
            if (next >= 0 && !belongs && loyal && !(hit.preferred().entry() instanceof Entry.State)) {
                found.owner = found.owner == null ? whose.owner : found.owner;
                if (found.entry == null) {
                    found.takeEntry(whose);
                }
                if (found.countries.isEmpty()) {
                    found.countries.addAll(whose.countries);
                }
            }
            if (next >= 0) {
                found.ofSeveral |= !belongs && hit.preferred().entry() instanceof Entry.State;
                return next;
            }
        }
        return belongs ? -1 : somethingElse(apart ? at + 2 : at + 1, apart);
    }

    /** القوات الموالية | للشرعية: what is no actor to which forces are loyal; the token after it, or -1. */
    private int somethingElse(int at, boolean apart) {
        if (at >= end || !tokens.isWord(at) || !names.at(at).isEmpty()) {
            return -1;
        }
        for (int r = words.first(at); r < words.first(at + 1); r++) {
            int particles = words.proclitics(r) & ~Clitics.AL;
            if (words.lexeme(r).pos() == PartOfSpeech.NOUN && particles == (apart ? 0 : Clitics.LI)) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean isDescription(int r) {
        Features.Kind kind = Features.kind(words.features(r));
        return kind == Features.Kind.ACTIVE_PARTICIPLE || kind == Features.Kind.PASSIVE_PARTICIPLE
                || words.lexeme(r).pos() == PartOfSpeech.ADJECTIVE || words.lexeme(r).pos() == PartOfSpeech.NOUN;
    }

    private boolean isPreposition(int t) {
        return tokens.isWord(t) && switch (tokens.string(t)) {
            case "من", "مع", "الي", "علي", "ل" -> true;
            default -> false;
        };
    }
}
