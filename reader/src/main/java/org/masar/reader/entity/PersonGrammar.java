package org.masar.reader.entity;

import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Letters;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Sense.As;

/** The grammar of a person by name, with the office after it in apposition: آشتون كارتر وزير الدفاع الأميركي. */
final class PersonGrammar {
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
        found.persons = hit.persons();
        found.shortName = !hit.isFullName();
        found.risky = hit.senses().stream()
                .allMatch(s -> !(s.entry() instanceof Entry.Person) || s.as() == As.RISKY_SHORT);
        found.definite = true;
        found.takeName(hit.from(), personNames.extend(hit.to()));
        if (found.shortName && found.nameLast > hit.to()) {
            found.persons = found.persons.stream().filter(p -> bears(p, found)).toList();
        }
        found.features = gender(found);
        if (!found.shortName || !sameAgain(found)) {
            apposition(found);
        }
        return found;
    }

    /**
     * الشيخ صباح خالد is not الشيخ صباح: a short name that goes on must go on as the person's own does, until that is told
     * in full, as in محمد بن سلمان | بن عبدالعزيز.
     */
    private boolean bears(Entry.Person person, Found found) {
        String name = joined(" " + Letters.fold(person.name()) + " ");
        StringBuilder told = new StringBuilder(" ");
        for (int t = found.nameFirst; t < found.nameLast; t++) {
            told.append(tokens.string(t)).append(' ');
        }
        String written = joined(told.toString());
        if (written.contains(name)) {
            return true;
        }
        String[] parts = written.trim().split(" ");
        for (int k = 1; k < parts.length; k++) {
            if (!name.contains(" " + parts[k] + " ")) {
                return false;
            }
        }
        return true;
    }

    /** A name with عبد العزيز as one word and without the article of الخالد, however it is written. */
    private static String joined(String name) {
        return name.replace(" عبد ", " عبد").replace(" ال", " ");
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
        boolean closed = office.last >= end || "،,)»\".".indexOf(tokens.mark(office.last)) >= 0;
        boolean placed = !office.countries.isEmpty() || office.entry != null;
        boolean loose = comma ? !closed : !placed && hit.length() == 1 && !names.isDefinite(hit);
        return loose || office.isOfAnotherState(found.persons) ? null : office;
    }
}
