package org.masar.reader.entity;

import org.masar.reader.lexicon.Entry;

/**
 * The several titles of one person, and the name after them: ولي العهد النائب الأول لرئيس مجلس الوزراء وزير الدفاع. Two offices
 * in a row most often are two persons, whom a verb brings together; they are one where the second goes with the first by
 * custom, where the article titles only the first (معالي المستشار), or where the one named after them is known to hold
 * the first as well.
 */
final class Titles {
    private final Names names;
    private final OfficeGrammar offices;
    private final NameAfterOffice nameAfterOffice;

    Titles(Names names, OfficeGrammar offices, NameAfterOffice nameAfterOffice) {
        this.names = names;
        this.offices = offices;
        this.nameAfterOffice = nameAfterOffice;
    }

    /** Takes into an office what other titles its bearer has, and his name. */
    void read(Found found) {
        Found next = next(found);
        while (next != null && areTogether(found, next)) {
            take(found, next);
            next = next(found);
        }
        nameAfterOffice.read(found);
        if (!found.hasName() && next != null) {
            nameAfterOffice.read(next);
            if (next.hasName() && NameAfterOffice.hasHeld(next.persons, found)) {
                take(found, next);
                found.persons = next.persons;
                found.shortName = next.shortName;
                found.takeName(next.nameFirst, next.nameLast);
            }
        }
    }

    /** معالي المستشار بالديوان الملكي | المشرف العام على المركز الدكتور فلان: who is honoured once has all the titles to his name. */
    void readHonoured(Found found) {
        int last = found.last;
        Found next = next(found);
        Found end = next;
        while (next != null && next.proclitics == 0 && (found.countries.isEmpty() || next.countries.isEmpty()
                || found.countries.equals(next.countries))) {
            end = next;
            nameAfterOffice.read(end);
            next = end.hasName() ? null : next(end);
        }
        if (end != null && end.hasName()) {
            take(found, end);
            found.persons = end.persons;
            found.shortName = end.shortName;
            found.takeName(end.nameFirst, end.nameLast);
        } else {
            found.last = last;
        }
    }

    /** The office of one man that stands right after another's, or is joined to it by و; null if there is none. */
    private Found next(Found found) {
        Hit hit = names.headAt(found.last);
        boolean one = found.kind == Mention.Kind.PERSON && !found.isSeveral();
        if (!one || hit == null || (hit.proclitics() & ~Hit.AND) != 0 || hit.isHonorific()) {
            return null;
        }
        Entry.Role role = (Entry.Role) hit.asRole().entry();
        Found next = role.kind().equals("person") ? offices.parse(hit, hit.asRole()) : null;
        return next == null || next.isSeveral() || next.possessed ? null : next;
    }

    /**
     * ولي العهد | النائب الأول لرئيس مجلس الوزراء (crown prince and first deputy prime minister): the next title of one who
     * bears several, as heirs and deputy prime ministers do.
     */
    private static boolean areTogether(Found found, Found next) {
        String office = next.role.office();
        boolean deputy = office.equals("DPM") || office.equals("DEPUTY")
                || next.role.name().equals("نائب") && next.sector.equals("GOV");
        boolean minister = next.role.name().startsWith("وزير");
        boolean together = switch (found.role.office()) {
            case "CROWN" -> deputy || office.equals("HOG");
            case "DPM" -> deputy || minister;
            case "DEPUTY" -> deputy;
            default -> found.role.name().equals("ولي ولي العهد") && deputy
                    || found.role.name().equals("نائب") && found.sector.equals("GOV") && minister;
        };
        return together && (found.countries.isEmpty() || next.countries.isEmpty());
    }

    private static void take(Found found, Found next) {
        found.last = next.last;
        if (found.countries.isEmpty()) {
            found.countries.addAll(next.countries);
        }
    }
}
