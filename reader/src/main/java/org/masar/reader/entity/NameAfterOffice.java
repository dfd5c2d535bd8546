package org.masar.reader.entity;

import java.util.List;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;

/** The personal name that follows an office: وزير الخارجية الأمريكي | جون كيري. */
final class NameAfterOffice {
    private final Tokens tokens;
    private final Names names;
    private final PersonNames personNames;
    private final int end;

    NameAfterOffice(Tokens tokens, Names names, PersonNames personNames) {
        this.tokens = tokens;
        this.names = names;
        this.personNames = personNames;
        this.end = names.end();
    }

    /** Takes the name that follows an office into the mention, if there is one. */
    void read(Found office) {
        String kind = office.role.kind();
        boolean nameable = kind.equals("person") || office.possessed && kind.equals("reference");
        if (nameable && rightAfter(office)) {
            return;
        }
        boolean honoured = office.last + 1 < end && names.afterHonorifics(office.last + 1) > office.last + 1;
        if (office.kind == Mention.Kind.PERSON && (!office.countries.isEmpty() || honoured)) {
            betweenCommas(office);
        }
    }

    private boolean rightAfter(Found office) {
        int from = names.afterHonorifics(office.last);
        for (Hit hit : names.at(from)) {
            if (!hit.isBare() || !hit.isPerson()) {
                continue;
            }
            List<Entry.Person> persons = hit.persons();
            if (office.isOfAnotherState(persons) || hit.isFullName() && isNoHead(office, persons)) {
                return false;
            }
            office.persons = persons;
            office.shortName = !hit.isFullName();
            office.takeName(from, personNames.extend(hit.to()));
            return true;
        }
        int last = office.number() == Features.Number.PLURAL ? -1 : personNames.afterTitle(from);
        if (last < 0) {
            return false;
        }
        office.takeName(from, last);
        return true;
    }

    /** كلف الرئيس الفرنسي | سيباستيان لوكورنو: a person who never was head of that state is another than its head. */
    private static boolean isNoHead(Found office, List<Entry.Person> persons) {
        return office.role.office().equals("HOS") && office.definite && !office.former && !office.countries.isEmpty()
                && persons.stream().flatMap(p -> p.tenures().stream()).noneMatch(t -> t.office().equals("HOS"))
                && persons.stream().noneMatch(p -> p.tenures().isEmpty());
    }

    /** مساعدة وزير الخارجية، آن باترسون، : the name after its office, between commas. */
    private void betweenCommas(Found office) {
        int comma = office.last;
        if (comma + 1 >= end || tokens.mark(comma) != '،' || office.number() == Features.Number.PLURAL) {
            return;
        }
        int from = names.afterHonorifics(comma + 1);
        int last = -1;
        List<Entry.Person> persons = List.of();
        for (Hit hit : names.at(from)) {
            if (hit.isBare() && hit.isFullName()) {
                last = personNames.extend(hit.to());
                persons = hit.persons();
                break;
            }
        }
        if (last < 0) {
            last = personNames.unknown(from);
        }
        if (last >= 0 && (last >= end || tokens.mark(last) == '،' || tokens.mark(last) == ',')) {
            office.persons = persons;
            office.takeName(from, last);
        }
    }
}
