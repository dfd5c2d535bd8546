package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;

/**
 * A mention while it is being read: which tokens it takes, what its parts say. Filled by {@link MentionGrammar}, resolved
 * by {@link Resolver}.
 */
public final class Found {
    /** Its first token. */
    int first;
    /** The token after its last one. */
    int last;
    /** Where it begins in the normal text, after the particles on its first token. */
    int start;
    /** The particles on its first token, as in {@link Hit}. */
    int proclitics;

    Mention.Kind kind;
    /** The head noun of what he or it is, if there is one. */
    Entry.Role role;
    /** Grammatical features of the head. */
    int features;
    boolean definite;
    /** Whether the head bears a pronoun: نظيره (his counterpart). */
    boolean possessed;
    /** Whether he once was it: السابق (former). */
    boolean former;
    /** The state, organisation, place or outlet named, or that a role belongs to. */
    Entry entry;
    /** Where the name of an {@link #entry} within it begins in the normal text, and the token after that name; 0 if nowhere. */
    int entryStart;
    int entryLast;
    /** How {@link #entry} is named, when it is the mention itself. */
    Sense.As as;
    /** The persons a known name may stand for; empty without one. */
    List<Entry.Person> persons = List.of();
    /** Whether the name is a short one only. */
    boolean shortName;
    /** Whether the short name is an ordinary word too. */
    boolean risky;
    /** The tokens of the personal name; empty ({@code nameFirst == nameLast}) without one. */
    int nameFirst;
    int nameLast;
    /** Codes of the states or organisations it belongs to; two for الوفدان الروسي والأوكراني. */
    final List<String> countries = new ArrayList<>(1);
    /** The body in the genitive of its head, or null: رئيس البرلمان (the speaker of parliament) is no other رئيس. */
    Entry body;
    /** The office, body or person to which it belongs, as read; null if it belongs to none: إدارة | الرئيس أوباما. */
    Found owner;
    /** Whether a genitive with the article makes its head definite: لجنة الدفاع. */
    boolean ofDefinite;
    /** Whether it belongs to a place, which may have a government of its own: رئيس إقليم كردستان. */
    boolean ofPlace;
    /** Whether it is of several states together, such as the coalition's aircraft. */
    boolean ofSeveral;
    /** Whether it belongs to two sides told before: وفدا البلدين (the delegations of the two countries). */
    boolean ofTwoSides;
    /** PLOVER's sector, as far as the words say. */
    String sector = "";
    /** Whether its state is that of what was spoken of before. */
    boolean guessedState;

    /** Who it is, once resolved; more than one for a dual such as الجانبان (the two sides). */
    List<Actor> actors = List.of();
    /** The article's person it was resolved to, or null. */
    Persona persona;

    Found(int first, int last, int start, int proclitics) {
        this.first = first;
        this.last = last;
        this.start = start;
        this.proclitics = proclitics;
    }

    Found(Hit hit) {
        this(hit.from(), hit.to(), hit.start(), hit.proclitics());
    }

    /** معالي | الوزير: has it begin at a title before it. */
    void beginAt(Hit title) {
        first = title.from();
        start = title.start();
        proclitics = title.proclitics();
    }

    /** Says which tokens are its personal name, up to which it goes at least. */
    void takeName(int from, int to) {
        nameFirst = from;
        nameLast = to;
        last = Math.max(last, to);
    }

    /** Takes over the organisation to which another belongs. */
    void takeEntry(Found other) {
        entry = other.entry;
        entryStart = other.entryStart;
        entryLast = other.entryLast;
    }

    /** Takes over what an office says that stands after its name. */
    void takeOffice(Found office) {
        role = office.role;
        former = office.former;
        possessed = office.possessed;
        countries.addAll(office.countries);
        sector = office.sector;
        entry = office.entry;
        body = office.body;
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    public Mention.Kind kind() {
        return kind;
    }

    public List<Actor> actors() {
        return actors;
    }

    public boolean hasName() {
        return nameFirst < nameLast;
    }

    /** Whether و or ف stands before it. */
    public boolean conjoined() {
        return (proclitics & Hit.AND) != 0;
    }

    /** The preposition written before it as one letter, ب ل ك, or {@code '\0'}. */
    public char preposition() {
        return (proclitics & Hit.BY) != 0
                ? 'ب'
                : (proclitics & Hit.TO) != 0
                        ? 'ل'
                        : (proclitics & Hit.LIKE) != 0 ? 'ك' : '\0';
    }

    public Features.Number number() {
        return Features.number(features);
    }

    public Features.Gender gender() {
        return Features.gender(features);
    }

    /** Whether it can take part in an event by itself: everything but mere places and outlets. */
    public boolean isActor() {
        return kind != Mention.Kind.PLACE && kind != Mention.Kind.OUTLET;
    }

    /** مصدر مطلع (an informed source): it tells, it does not act. */
    public boolean isUnnamedSource() {
        return role != null && !hasName() && (role.name().startsWith("مصدر") || role.name().startsWith("مصادر")
                || role.name().startsWith("شهود") || role.name().startsWith("شاهد"));
    }

    /** Whether it bears a pronoun, whose antecedent most often is the subject: نظيره (his counterpart). */
    public boolean isPossessed() {
        return possessed;
    }

    /** الوفدان الروسي والأوكراني, قادة روسيا وأوكرانيا: a dual or plural head may belong to several states. */
    boolean isSeveral() {
        return number() == Features.Number.DUAL || number() == Features.Number.PLURAL;
    }

    /** Whether it is definite by its article or by that of a genitive: الجيش, وزير الدفاع, رئيس لجنة التحقيق. */
    public boolean isDefinite() {
        return definite || ofDefinite || hasDefiniteGenitive() || owner != null && owner.isDefinite();
    }

    /** وزير الدفاع: whether a genitive with the article is part of its head. */
    boolean hasDefiniteGenitive() {
        return role != null && role.name().contains(" " + Names.ARTICLE);
    }

    /**
     * التقى الأمين العام للأمم المتحدة | الوزير لافروف: whether known persons only ever held offices elsewhere, so that
     * this office is somebody else's.
     */
    boolean isOfAnotherState(List<Entry.Person> holders) {
        return !holders.isEmpty() && !countries.isEmpty() && holders.stream().flatMap(p -> p.tenures().stream())
                .noneMatch(t -> countries.contains(t.of()) || t.isOfGroup() && (entry != null || ofPlace));
    }

    public boolean isReference() {
        return role != null && role.kind().equals("reference");
    }

    /** Whether a common noun is its head: لجنة (a committee), الحكومة (the government), and not a name. */
    public boolean hasRole() {
        return role != null;
    }

    /** Whether the seat of a government stands for it: البيت الأبيض. */
    public boolean isSeat() {
        return as == Sense.As.SEAT;
    }

    /** الاتحاد الأوروبي, مجلس التعاون: whether it is an organisation by its name, which can be one of two sides as states are. */
    boolean isUnion() {
        return role == null && entry instanceof Entry.Organisation o && o.kind().equals("igo");
    }

    /** Whether the text does not say of which state it is, and only what was spoken of before tells. */
    public boolean isOfGuessedState() {
        return guessedState;
    }

    /** Whether it is one person or several, and no body or state. */
    public boolean isOfPeople() {
        return kind() == Mention.Kind.PERSON || kind() == Mention.Kind.PEOPLE;
    }

    /** The place it names, for the place of an event: a state, a capital, a city, a seat. */
    public boolean isPlace() {
        return entry instanceof Entry.Place || entry instanceof Entry.State && role == null;
    }

    /** Whether it is a capital or city, which after a noun of contact tells where: اجتماع الدوحة (the Doha meeting). */
    public boolean isPlaceName() {
        return entry instanceof Entry.Place || as == Sense.As.CAPITAL && role == null;
    }

    public String country() {
        return countries.isEmpty() ? "" : countries.get(0);
    }
}
