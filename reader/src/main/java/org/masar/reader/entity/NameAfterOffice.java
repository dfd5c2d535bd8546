package org.masar.reader.entity;

import java.util.List;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;

/** The personal name that follows an office: وزير الخارجية الأمريكي | جون كيري. */
final class NameAfterOffice {
    /** The marks round a name in apposition. */
    private static final String CLOSING = "،-–(";

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
        if (nameable && office.kind == Mention.Kind.PERSON && afterPost(office)) {
            return;
        }
        boolean honoured = office.last + 1 < end && names.afterHonorifics(office.last + 1) > office.last + 1;
        if (office.kind == Mention.Kind.PERSON) {
            betweenMarks(office, !office.countries.isEmpty() || honoured || office.ofDefinite
                    || office.owner != null && office.owner.ofDefinite);
        }
    }

    /**
     * Takes the name after an office to which another head belongs: إدارة الرئيس | ترامب.
     *
     * @param heldOnly whether the name may be that of the head: مبعوث الرئيس الروسي | كيريل دميترييف
     */
    void readOwner(Found office, boolean heldOnly) {
        if (!heldOnly) {
            rightAfter(office);
            return;
        }
        switch (office.role.office()) {
            case "SPOKES", "AMB", "ENVOY", "DEPUTY", "ADVISER" -> {
                return;
            }
            default -> {
            }
        }
        int from = names.afterHonorifics(office.last);
        for (Hit hit : names.at(from)) {
            boolean holds = hit.isBare() && hit.isPerson() && hit.persons().stream().flatMap(p -> p.tenures().stream())
                    .anyMatch(t -> t.office().equals(office.role.office())
                            && (office.countries.isEmpty() || office.countries.contains(t.of())));
            if (holds) {
                rightAfter(office);
                return;
            }
        }
    }

    private boolean rightAfter(Found office) {
        return takeName(office, afterTitles(office));
    }

    /** رئيس اللجنة الأمنية | النائب | فلان, مندوب مصر | السفير | فلان: a title by profession goes before the name. */
    private int afterTitles(Found office) {
        int from = names.afterHonorifics(office.last);
        Hit title = names.headAt(from);
        if (title == null || !title.isBare() || title.length() > 1 || !names.isDefinite(title)) {
            return from;
        }
        Entry.Role role = (Entry.Role) title.asRole().entry();
        boolean ambassador = role.office().equals("AMB") && switch (office.role.office()) {
            case "AMB", "ENVOY", "SPOKES", "DEPUTY" -> true;
            default -> office.role.office().isEmpty() && office.sector.equals("GOV");
        };
        boolean member = role.name().equals("نائب") && office.sector.equals("LEG")
                && !office.role.office().equals("SPEAKER");
        return ambassador || member ? names.afterHonorifics(title.to()) : from;
    }

    /** المبعوث الأمريكي إلى سوريا | توم باراك: a name after where an envoy or ambassador is posted. */
    private boolean afterPost(Found office) {
        int at = office.last;
        if (at + 2 >= end || !tokens.isWord(at) || !Owners.hasPost(tokens, office)) {
            return false;
        }
        boolean apart = switch (tokens.string(at)) {
            case "الي", "لدي", "في" -> true;
            default -> false;
        };
        for (Hit post : names.at(apart ? at + 1 : at)) {
            boolean linked = apart ? post.isBare() : post.proclitics() == Hit.TO || post.proclitics() == Hit.BY;
            boolean somewhere = switch (post.preferred().entry()) {
                case Entry.State s -> true;
                case Entry.Place p -> true;
                case Entry.Organisation o -> true;
                default -> false;
            };
            if (!linked || !somewhere) {
                continue;
            }
            if (takeName(office, names.afterHonorifics(post.to()))) {
                return true;
            }
            int last = office.last;
            office.last = post.to();
            betweenMarks(office, true);
            if (office.hasName()) {
                return true;
            }
            office.last = last;
        }
        return false;
    }

    /** Whether a person of that name ever held that office: رئيس الوزراء القطري | وزير الخارجية محمد بن عبد الرحمن. */
    static boolean hasHeld(List<Entry.Person> persons, Found office) {
        boolean deputy = office.role.name().equals("نائب");
        return persons.stream().flatMap(p -> p.tenures().stream()).anyMatch(t -> {
            boolean same = deputy
                    ? t.office().equals("VP") || t.office().equals("DPM") || t.office().equals("DEPUTY")
                    : !t.office().isEmpty() && t.office().equals(office.role.office());
            return same && (office.countries.isEmpty() || office.countries.contains(t.of()));
        });
    }

    /** Takes the personal name at a token, of a known person or not; whether there is one that can be meant. */
    boolean takeName(Found office, int from) {
        for (Hit hit : names.at(from)) {
            boolean dayPart = hit.length() == 1 && !hit.isFullName() && personNames.isTime(from);
            if (!hit.isBare() || !hit.isPerson() || dayPart) {
                continue;
            }
            List<Entry.Person> persons = hit.persons();
            if (office.isOfAnotherState(persons) || hit.isFullName() && isNoHead(office, persons)) {
                return false;
            }
            personNames.takeKnown(office, hit);
            return true;
        }
        int last = office.number() == Features.Number.PLURAL ? -1 : personNames.afterTitle(from);
        if (last < 0) {
            return false;
        }
        office.takeName(from, last);
        return true;
    }

    /** Whether persons of that name have led a state, a government or an organisation, as one does who sends envoys. */
    static boolean isLeader(List<Entry.Person> persons) {
        return persons.stream().flatMap(p -> p.tenures().stream()).anyMatch(t -> switch (t.office()) {
            case "HOS", "HOG", "SG", "SUPREME", "CROWN", "LEADER", "MFA" -> true;
            default -> false;
        });
    }

    /** كلف الرئيس الفرنسي | سيباستيان لوكورنو: a person who never was head of that state is another than its head. */
    private static boolean isNoHead(Found office, List<Entry.Person> persons) {
        return office.role != null && office.role.office().equals("HOS") && office.definite && !office.former
                && !office.countries.isEmpty()
                && persons.stream().flatMap(p -> p.tenures().stream()).noneMatch(t -> t.office().equals("HOS"))
                && persons.stream().noneMatch(p -> p.tenures().isEmpty());
    }

    /** مساعدة وزير الخارجية، آن باترسون، : the name after its office, between commas, dashes or brackets. */
    private void betweenMarks(Found office, boolean told) {
        int open = office.last;
        if (open + 1 >= end || CLOSING.indexOf(tokens.mark(open)) < 0 || office.number() == Features.Number.PLURAL) {
            return;
        }
        String closing = switch (tokens.mark(open)) {
            case '(' -> ")";
            case '-' -> "-";
            case '–' -> "–";
            default -> "،,";
        };
        int from = names.afterHonorifics(open + 1);
        int last = -1;
        List<Entry.Person> persons = List.of();
        for (Hit hit : names.at(from)) {
            if (hit.isBare() && hit.isFullName()) {
                last = personNames.extend(hit.to());
                persons = hit.persons();
                break;
            }
        }
        if (last < 0 && told) {
            last = personNames.unknown(from);
        }
        boolean closed = last >= end || last >= 0 && closing.indexOf(tokens.mark(last)) >= 0;
        if (last >= 0 && closed && (told || hasHeld(persons, office))) {
            office.persons = persons;
            office.takeName(from, last);
            if (!closing.startsWith("،")) {
                office.last = Math.min(end, last + 1);
            }
        }
    }
}
