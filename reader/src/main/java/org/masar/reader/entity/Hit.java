package org.masar.reader.entity;

import java.util.List;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/**
 * A phrase of the lexicon in the text, and what it most often stands for.
 *
 * @param from       its first token
 * @param to         the token after its last one
 * @param proclitics AND, BY, LIKE, TO before its first word, POSSESSED after its last one
 * @param start      where the phrase itself begins in the normal text, after the particles
 * @param senses     what it may stand for; never empty
 */
record Hit(int from, int to, int proclitics, int start, List<Sense> senses) {
    /** و or ف before the phrase. */
    static final int AND = Clitics.WA;
    /** ب, ك or ل before the phrase. */
    static final int BY = Clitics.BI;
    static final int LIKE = Clitics.KA;
    static final int TO = Clitics.LI;
    /** A pronoun after the phrase's last word: نظيره (his counterpart), وزير خارجيته (his foreign minister). */
    static final int POSSESSED = 1 << 8;

    int length() {
        return to - from;
    }

    /** Whether it has that particle or pronoun. */
    boolean has(int proclitic) {
        return (proclitics & proclitic) != 0;
    }

    /** Whether it has no particle and no pronoun. */
    boolean isBare() {
        return proclitics == 0;
    }

    /** Of the things it may stand for, the one that the press means most often. */
    Sense preferred() {
        Sense best = senses.get(0);
        for (Sense sense : senses) {
            if (rank(sense) > rank(best) || rank(sense) == rank(best)
                    && Features.number(best.features()) == Features.Number.DUAL
                    && Features.number(sense.features()) == Features.Number.PLURAL) {
                best = sense;
            }
        }
        return best;
    }

    private static int rank(Sense sense) {
        return switch (sense.entry()) {
            case Entry.Person p -> sense.as() == As.NAME ? 9 : sense.as() == As.SHORT ? 4 : 1;
            case Entry.Organisation o -> sense.as() == As.ADJECTIVE ? 2 : 8;
            case Entry.State s -> switch (sense.as()) {
                case ADJECTIVE -> 3;
                case CAPITAL -> 6;
                case SEAT -> 9;
                default -> 7;
            };
            case Entry.Role r -> 5;
            case Entry.Outlet o -> 6;
            case Entry.Place p -> 5;
        };
    }

    /** The role it may stand for, rather an office than an honorific; null if there is none. */
    Sense asRole() {
        Sense found = null;
        for (Sense sense : senses) {
            if (sense.entry() instanceof Entry.Role role && (found == null || !role.kind().equals("honorific"))) {
                found = sense;
            }
        }
        return found;
    }

    /** السيد, معالي: whether its role is a title that only goes before a name or office. */
    boolean isHonorific() {
        Sense sense = asRole();
        return sense != null && ((Entry.Role) sense.entry()).kind().equals("honorific");
    }

    boolean isPerson() {
        return senses.stream().anyMatch(s -> s.entry() instanceof Entry.Person);
    }

    /** Whether it is the full name of a person. */
    boolean isFullName() {
        return senses.stream().anyMatch(s -> s.entry() instanceof Entry.Person && s.as() == As.NAME);
    }

    /** The persons it may name: those of that full name if there are any, else those of that short name. */
    List<Entry.Person> persons() {
        boolean full = isFullName();
        return senses.stream().filter(s -> s.entry() instanceof Entry.Person && (!full || s.as() == As.NAME))
                .map(s -> (Entry.Person) s.entry()).distinct().toList();
    }

    /** The code of the state or organisation that a sense stands for; empty without one. */
    static String code(Sense sense) {
        return switch (sense.entry()) {
            case Entry.State state -> state.iso3();
            case Entry.Organisation organisation -> organisation.of();
            default -> "";
        };
    }
}
