package org.masar.reader.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something in the world that the lexicon knows by name. */
public sealed interface Entry {

    /** Its usual Arabic name, which also is its key. */
    String name();

    /** Its English name or gloss. */
    String english();

    /** The row that says so. */
    Table.Origin origin();

    /**
     * A person, with the offices held.
     *
     * @param female whether a woman
     */
    record Person(String name, String english, boolean female, List<Tenure> tenures, Table.Origin origin)
            implements
                Entry {

        /** By the name alone, which is quick and hardly ever shared. */
        @Override
        public int hashCode() {
            return name.hashCode();
        }

        /** The office held on a day; of several one of state before one of party, then the one begun last. */
        public Optional<Tenure> on(LocalDate day) {
            return tenures.stream().filter(t -> t.covers(day)).max(
                    Comparator.comparing((Tenure t) -> !t.sector().equals("PTY")).thenComparing(Tenure::from));
        }

        /**
         * The office by which the press of that day would know this person: the one held, else the last one held
         * before, else the first one to come.
         */
        public Optional<Tenure> knownBy(LocalDate day) {
            Optional<Tenure> now = on(day);
            if (now.isPresent()) {
                return now;
            }
            Optional<Tenure> before = tenures.stream().filter(t -> !t.from().isAfter(day))
                    .max(Comparator.comparing(Tenure::to));
            return before.isPresent() ? before : tenures.stream().min(Comparator.comparing(Tenure::from));
        }
    }

    /**
     * An office held from one day to another.
     *
     * @param of     the state's ISO 3166 alpha-3 code, the organisation's code or the movement's name
     * @param office the code of the office: HOS, HOG, MFA ...
     * @param title  its Arabic title without the nationality
     * @param sector PLOVER's sector code
     * @param from   the first day
     * @param to     the last day; {@link #STILL} while in office
     */
    record Tenure(String of, String office, String title, String sector, LocalDate from, LocalDate to,
            Table.Origin origin) {

        /** The first day of an office whose beginning is not known. */
        public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
        /** The last day of an office that is still held. */
        public static final LocalDate STILL = LocalDate.of(9999, 12, 31);

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** Whether the office is of a movement, which has a name and no code. */
        public boolean isOfGroup() {
            return of.length() > 6 || of.chars().anyMatch(c -> c >= 0x80);
        }
    }

    /** A state or territory, by its ISO 3166-1 codes. */
    record State(String iso3, String iso2, String name, String english, Table.Origin origin) implements Entry {}

    /**
     * An organisation, institution, party, movement or armed group.
     *
     * @param of     its own code if it is an international one that has one (UN, EU ...), or the code of the state or
     *               organisation it belongs to, or empty
     * @param sector PLOVER's sector code
     * @param kind   igo, organ, ngo, bloc, agency, bank, court, parliament, service, company, group
     */
    record Organisation(String name, String english, String of, String sector, String kind, Table.Origin origin)
            implements
                Entry {}

    /** A city, region or other place; {@code iso3} is empty where it lies in no one state. */
    record Place(String name, String english, String iso3, String kind, Table.Origin origin) implements Entry {}

    /** A news agency, newspaper or channel, with its home state. */
    record Outlet(String id, String name, String english, String kind, String of, Table.Origin origin)
            implements
                Entry {}

    /**
     * A noun or fixed phrase that denotes a political actor by what he or it is: وزير الخارجية (foreign minister).
     *
     * @param kind   person, people, body, honorific, reference
     * @param sector PLOVER's sector code, or empty
     * @param office the code of the office it names, or empty
     * @param of     the code of the state or organisation that the phrase itself names: EU in رئيس المفوضية الأوروبية
     *               (president of the European Commission); empty if none
     * @param where  the code of a state; the phrase names what {@code of} says only where that state is spoken of:
     *               P5+1 in القوى الكبرى (the great powers) where it is about Iran; empty if always
     */
    record Role(String name, String english, String kind, String sector, String office, String of, String where,
            Table.Origin origin)
            implements
                Entry {
        /** Whose a role is that several states have together. */
        static final String SEVERAL = "*";

        /** Whether it is of several states together: the coalition, the great powers. */
        public boolean isOfSeveral() {
            return of.equals(SEVERAL);
        }
    }
}
