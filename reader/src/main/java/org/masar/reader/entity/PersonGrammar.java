package org.masar.reader.entity;

import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/** The grammar of a person by name, with the office after it in apposition: آشتون كارتر وزير الدفاع الأميركي. */
final class PersonGrammar {
    private static final int MOST_TITLES = 4;

    private final Tokens tokens;
    private final Names names;
    private final PersonNames personNames;
    private final OfficeGrammar offices;
    private final int end;

    PersonGrammar(Tokens tokens, Names names, PersonNames personNames, OfficeGrammar offices) {
        this.tokens = tokens;
        this.names = names;
        this.personNames = personNames;
        this.offices = offices;
        this.end = names.end();
    }

    /** A person whose name the lexicon knows. */
    Found known(Hit hit) {
        Found found = new Found(hit);
        found.kind = Mention.Kind.PERSON;
        found.risky = hit.senses().stream()
                .allMatch(s -> !(s.entry() instanceof Entry.Person) || s.as() == As.RISKY_SHORT);
        found.definite = true;
        personNames.takeKnown(found, hit);
        found.features = gender(found);
        if (!found.shortName || !sameAgain(found)) {
            apposition(found);
        }
        return found;
    }

    /** خادم الحرمين الشريفين الملك سلمان: the same person named twice in a row is one mention. */
    private boolean sameAgain(Found found) {
        for (Hit next : names.at(found.last)) {
            boolean same = next.isBare() && next.senses().stream()
                    .anyMatch(s -> s.entry() instanceof Entry.Person p && found.persons.contains(p));
            if (same) {
                Found again = known(next);
                if (again.persons.stream().anyMatch(found.persons::contains)) {
                    found.persons = again.persons;
                    found.shortName = again.shortName;
                    found.risky = again.risky;
                    found.takeName(again.nameFirst, again.nameLast);
                    found.last = again.last;
                    return true;
                }
            }
        }
        return false;
    }

    /** A person whose name the lexicon does not know, without any title; null if there is none. */
    Found unknown(int t) {
        int last = personNames.unknown(t);
        return last < 0
                ? null
                : stranger(new Found(t, last, tokens.from(t) + personNames.conjunctionLength(t),
                        personNames.proclitics(t)));
    }

    /** A person whose name the lexicon does not know, right after a title; null if there is none. */
    Found afterTitle(int t) {
        int last = personNames.afterTitle(t);
        return last < 0 ? null : stranger(new Found(t, last, tokens.from(t), 0));
    }

    private Found stranger(Found found) {
        found.kind = Mention.Kind.PERSON;
        found.definite = true;
        found.takeName(found.first, found.last);
        found.features = gender(found);
        apposition(found);
        return found;
    }

    private static int gender(Found found) {
        boolean female = !found.persons.isEmpty() && found.persons.get(0).female();
        return Features.noun(Features.Kind.PROPER_NOUN, female ? Features.Gender.FEMININE : Features.Gender.MASCULINE,
                Features.Number.SINGULAR, Features.Case.ANY, Features.State.ANY);
    }

    /** آشتون كارتر وزير الدفاع الأميركي; يوري أوشاكوف، مساعد الرئيس الروسي، : the offices after the name. */
    private void apposition(Found found) {
        Found office = officeAfter(found);
        while (office != null) {
            found.last = office.last;
            if (found.role == null) {
                found.takeOffice(office);
            }
            office = officeAfter(found);
        }
    }

    /** The one office that stands after a name in apposition, or null. */
    private Found officeAfter(Found found) {
        int at = found.last;
        boolean comma = at < end && tokens.mark(at) == '،';
        Hit hit = names.headAt(comma ? at + 1 : at);
        if (hit == null || !hit.isBare() && hit.proclitics() != Hit.POSSESSED) {
            return null;
        }
        Sense sense = hit.asRole();
        Features.Number number = Features.number(sense.features());
        if (!((Entry.Role) sense.entry()).kind().equals("person") || number == Features.Number.PLURAL
                || number == Features.Number.DUAL) {
            return null;
        }
        Found office = offices.parse(hit, sense);
        boolean closed = isClosed(office);
        boolean placed = !office.countries.isEmpty() || office.entry != null;
        boolean loose = comma ? !closed : !placed && hit.length() == 1 && !names.isDefinite(hit);
        boolean named = !comma && names.at(names.afterHonorifics(office.last)).stream()
                .anyMatch(n -> n.isBare() && n.isFullName());
        return loose || named || office.isOfAnotherState(found.persons) ? null : office;
    }

    /** ، ولي العهد | النائب الأول | وزير الدفاع، : whether what ends in a mark goes on with titles only. */
    private boolean isClosed(Found office) {
        int last = office.last;
        for (int k = 0; k < MOST_TITLES; k++) {
            if (last >= end || "،,)»\".".indexOf(tokens.mark(last)) >= 0) {
                return true;
            }
            Hit hit = names.headAt(last);
            if (hit == null || (hit.proclitics() & ~Hit.AND) != 0
                    || !((Entry.Role) hit.asRole().entry()).kind().equals("person")) {
                return false;
            }
            last = offices.parse(hit, hit.asRole()).last;
        }
        return false;
    }
}
