package org.masar.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.entity.Found;
import org.masar.reader.article.Letters;
import org.masar.reader.entity.Found;
import org.masar.reader.syntax.Item.Kind;

/**
 * Finds the subject, object and prepositional complements of a verb or noun among the items of its clause, in either
 * order of verb and subject: التقى لافروف كيري and لافروف التقى كيري (Lavrov met Kerry).
 */
public final class Arguments {
    /** How many items a relative clause on a subject may have. */
    private static final int LONGEST_CLAUSE = 16;

    private final Parse parse;
    private final Coordination coordination;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Agreement agreement;

    public Arguments(Parse parse) {
        this.parse = parse;
        this.coordination = new Coordination(parse);
        this.phrases = new Phrases(parse, coordination);
        this.agreement = new Agreement(parse);
        this.subjects = new Subjects(parse, coordination, phrases, agreement);
    }

    /** The subject of a finite verb that stands in its own clause; {@link Argument#NONE} if it is not expressed there. */
    public Argument subject(int verb) {
        Argument before = subjects.before(verb);
        return before.isPresent() ? before : subjects.after(verb);
    }

    /** Whether the subject stands before the verb. */
    public boolean isSubjectFirst(int verb) {
        return subjects.before(verb).isPresent();
    }

    /** Whether a state or body spoken of before has the gender of a verb that may take it up. */
    public boolean agreesInGender(int verb, Found found) {
        return agreement.agreesInGender(verb, found);
    }

    /** The direct object of a verb: the first noun phrase after subject and circumstances without a preposition. */
    public Argument object(int verb) {
        int from = verb + 1;
        if (!isSubjectFirst(verb)) {
            Argument subject = subjects.after(verb);
            if (subject.isPresent()) {
                from = subject.isActor()
                        ? phrases.skipModifiers(subject.to())
                        : phrases.skip(subject.from());
            }
        }
        Argument object = bareObject(afterRelative(from));
        return object.isPresent() && !isWithinAside(from, object.from()) ? object : afterAside(from, object);
    }

    /** دعا الوزير، خلال زيارته باريس، إيران إلى: whether a comma and a preposition open an aside before the object found. */
    private boolean isWithinAside(int from, int object) {
        if (!parse.isComma(from) || !parse.is(from + 1, Kind.PREPOSITION)) {
            return false;
        }
        for (int k = from + 2; k < object; k++) {
            if (parse.isComma(k)) {
                return false;
            }
        }
        return true;
    }

    /** The actor right after the comma that closes an aside; what was found within it if there is none. */
    private Argument afterAside(int from, Argument within) {
        if (!parse.isComma(from) || !parse.is(from + 1, Kind.PREPOSITION)) {
            return within;
        }
        int after = afterClause(from);
        Item item = after > from ? parse.item(after) : null;
        boolean object = item != null && item.isActor() && parse.attachedPreposition(after) == '\0'
                && !parse.conjoined(after) && !parse.is(after + 1, Kind.VERB);
        return object ? phrases.phrase(after) : within;
    }

    /** The noun phrase without a preposition that stands at an item or after circumstances there. */
    public Argument bareObject(int from) {
        int k = phrases.skipCircumstances(from);
        if (parse.is(k, Kind.VERB) && parse.enclitic(k) != 0 && !parse.conjoined(k)) {
            k = phrases.skipCircumstances(afterClause(k));
        }
        Item item = parse.item(k);
        boolean clause = parse.is(k, Kind.RELATIVE) && parse.is(k - 1, Kind.MARK);
        if (item == null || parse.attachedPreposition(k) != '\0' || parse.conjoined(k) || clause) {
            return Argument.NONE;
        }
        return switch (item.kind()) {
            case MENTION, NOUN, RELATIVE, QUANTIFIER, NUMBER -> phrases.phrase(k);
            // انتقد عدم دعوته (criticised that he was not invited): what is not done
            case NEGATION -> parse.word(k).equals("عدم") ? phrases.phrase(k) : Argument.NONE;
            default -> Argument.NONE;
        };
    }

    /** يلتقي كارتر الذي يجول في المنطقة، | العبادي: past a relative clause on the subject, if a comma closes it. */
    private int afterRelative(int from) {
        if (parse.isComma(from) && parse.is(from + 1, Kind.RELATIVE)) {
            int after = afterClause(from + 1);
            return after > from + 1 ? after : from;
        }
        return parse.is(from, Kind.RELATIVE) ? afterClause(from) : from;
    }

    /** Past the clause that a relative or a verb opens, if a comma closes it; else where it opens. */
    private int afterClause(int from) {
        for (int k = from + 1; k < parse.size() && k < from + LONGEST_CLAUSE; k++) {
            if (parse.isComma(k)) {
                return k + 1;
            }
            if (parse.isStrongMark(k) || parse.is(k, Kind.COMPLEMENTIZER)) {
                break;
            }
        }
        return from;
    }

    /**
     * استقباله في القصر الأمين العام (his receiving the Secretary-General at the palace): the object of a verbal noun that
     * has its subject as a pronoun.
     */
    public Argument objectOfNoun(int noun) {
        int k = phrases.skipCircumstances(noun + 1);
        Item item = parse.item(k);
        boolean object = item != null && item.isActor() && parse.attachedPreposition(k) == '\0' && !parse.conjoined(k);
        return object ? chain(k) : Argument.NONE;
    }

    /**
     * The complement of a preposition within the clause of a verb or noun.
     *
     * @param from       the first item to look at, mostly that after the verb or noun
     * @param preposition as frames write it: مع, بين, إلى, or a single letter
     * @param limit      the item after the last one to look at
     */
    public Argument complement(int from, String preposition, int limit) {
        Argument first = firstComplement(from, preposition, limit);
        return first.isActor() ? withRepeated(first, preposition) : first;
    }

    /** شكره للملك ولولي العهد, على إيران وعلى روسيا: those joined by و and the same preposition once more. */
    private Argument withRepeated(Argument first, String preposition) {
        List<Found> actors = new ArrayList<>(first.actors());
        int to = first.to();
        while (true) {
            int k = coordination.skipFormula(to);
            if (parse.isComma(k)) {
                k++;
            }
            boolean letter = preposition.length() == 1;
            boolean again = parse.conjoined(k) && (letter
                    ? parse.attachedPreposition(k) == preposition.charAt(0)
                    : isPreposition(k, preposition));
            Argument next = again ? phrases.phrase(letter ? k : k + 1) : Argument.NONE;
            if (!next.isActor()) {
                return new Argument(first.from(), to, actors);
            }
            actors.addAll(next.actors());
            to = next.to();
        }
    }

    private Argument firstComplement(int from, String preposition, int limit) {
        boolean letter = preposition.length() == 1;
        boolean nominal = !parse.is(from - 1, Kind.VERB);
        for (int k = from; k < limit; k++) {
            if (letter && nominal && (parse.is(k, Kind.PREPOSITION) || parse.is(k, Kind.TIME))) {
                return Argument.NONE;
            }
            if (letter && parse.attachedPreposition(k) == preposition.charAt(0)
                    && (parse.is(k, Kind.MENTION) || parse.is(k, Kind.NOUN) || parse.is(k, Kind.QUANTIFIER)
                            || parse.is(k, Kind.ADJECTIVE) || parse.is(k, Kind.RELATIVE))) {
                return phrase(k);
            }
            if (letter && parse.is(k, Kind.NEGATION) && parse.attachedPreposition(k) == preposition.charAt(0)) {
                // بعدم تسليم: what is not done
                return new Argument(k, Math.min(k + 2, parse.size()), List.of());
            }
            if (!letter && isJoinedToRelative(k, preposition)) {
                return phrase(k);
            }
            if (!letter && isPreposition(k, preposition) && !coordination.isJoiner(k)
                    || letter && parse.word(k).equals(preposition)) {
                return phrase(k + 1);
            }
        }
        return Argument.NONE;
    }

    /** عما, مما: a preposition and ما (what) in one word. */
    private boolean isJoinedToRelative(int k, String preposition) {
        return parse.is(k, Kind.RELATIVE) && switch (parse.word(k)) {
            case "عما" -> preposition.equals("عن");
            case "مما" -> preposition.equals("من");
            case "فيما" -> preposition.equals("في");
            default -> false;
        };
    }

    private boolean isPreposition(int k, String preposition) {
        if (!parse.is(k, Kind.PREPOSITION) && !parse.is(k, Kind.PREPOSITION_PRONOUN)) {
            return false;
        }
        String word = parse.word(k);
        String wanted = Letters.fold(preposition);
        return word.equals(wanted) || word.length() == wanted.length() + 1 && word.endsWith(wanted)
                && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    }

    /** The noun phrase that begins at an item: mentions joined, or another. */
    public Argument phrase(int k) {
        return phrases.phrase(k);
    }

    /** The item after a noun phrase: head, genitives, adjectives. */
    public int endOfPhrase(int k) {
        return phrases.skip(k);
    }

    /** The mentions joined from this one on: A وB and A، B وC, but not A ومع B (A, and with B). */
    public Argument chain(int k) {
        return coordination.startingAt(k);
    }

    /** Whether a preposition or a noun in construct stands right before: the phrase is its genitive. */
    public boolean isGoverned(int k) {
        return phrases.isGoverned(k);
    }

    /** The item that governs the phrase beginning at {@code k}, or -1. */
    public int governor(int k) {
        return phrases.governor(k);
    }

    /** Where the clause of a verb or noun ends: at the next conjunction, relative, finite verb or strong mark. */
    public int clauseEnd(int from) {
        for (int k = from + 1; k < parse.size(); k++) {
            Item item = parse.item(k);
            if (item.is(Kind.COMPLEMENTIZER) || item.is(Kind.SUBORDINATOR) || parse.isStrongMark(k)) {
                return k;
            }
            if (item.is(Kind.VERB) && k > from + 1) {
                return k;
            }
            if (item.is(Kind.RELATIVE) && k > from + 2) {
                return k;
            }
        }
        return parse.size();
    }
}
