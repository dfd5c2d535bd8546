package org.masar.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Letters;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.syntax.Item.Kind;

/**
 * Finds the subject, object and prepositional complements of a verb or noun among the items of its clause, in either
 * order of verb and subject: التقى لافروف كيري and لافروف التقى كيري (Lavrov met Kerry).
 */
public final class Arguments {
    /** Prepositions after which a mention tells of circumstances and is never the subject. */
    private static final Set<String> SKIPPABLE_MARKS = Set.of("،", ",", "(", ")", "-", "–", "\"", "«", "»", "“", "”");

    private final Parse parse;

    public Arguments(Parse parse) {
        this.parse = parse;
    }

    // ---- subject

    /** The subject of a finite verb that stands in its own clause; {@link Argument#NONE} if it is not expressed there. */
    public Argument subject(int verb) {
        Argument before = parse.conjoined(verb) ? topic(verb) : before(verb);
        if (before.isPresent()) {
            return before;
        }
        return followsPronoun(verb) ? Argument.NONE : after(verb);
    }

    /** أنه سيزور (that he will visit): the subject is the pronoun on أن. */
    private boolean followsPronoun(int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            Item item = parse.item(k);
            if (item.is(Kind.COMPLEMENTIZER)) {
                String word = parse.word(k);
                return word.length() > 2 && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم")
                        || word.endsWith("هما"));
            }
            if (!item.is(Kind.PARTICLE) && !item.is(Kind.NEGATION) && !item.is(Kind.TIME) && !item.is(Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the subject stands before the verb. */
    public boolean isSubjectFirst(int verb) {
        return (parse.conjoined(verb) ? topic(verb) : before(verb)).isPresent();
    }

    /** أما ترامب فرفض (as for Trump, he refused): the topic after أما is the subject of the verb with ف. */
    private Argument topic(int verb) {
        if ((parse.proclitics(verb) & Clitics.FA) == 0) {
            return Argument.NONE;
        }
        for (int k = verb - 1; k >= 0 && !parse.isStrongMark(k); k--) {
            String word = parse.word(k);
            if (word.equals("اما") || word.equals("واما")) {
                return k + 1 < verb && parse.item(k + 1).isActor() ? chain(k + 1) : Argument.NONE;
            }
        }
        return Argument.NONE;
    }

    private Argument before(int verb) {
        int k = verb - 1;
        int depth = 0;
        boolean parted = false;
        while (k >= 0) {
            Item item = parse.item(k);
            if (item.is(Kind.MARK)) {
                parted |= parse.mark(k) == '،' || parse.mark(k) == ',';
                if (parse.isStrongMark(k)) {
                    return Argument.NONE;
                }
                char mark = parse.mark(k);
                depth += mark == ')' ? 1 : mark == '(' ? -1 : 0;
                if (depth < 0) {
                    depth = 0;
                }
                k--;
                continue;
            }
            if (depth > 0) {
                k--;
                continue;
            }
            switch (item.kind()) {
                case VERB -> {
                    int opener = relativeOpener(k);
                    if (opener >= 0) {
                        k = opener - 1;
                        continue;
                    }
                    if (isAuxiliary(k)) {
                        k--;
                        continue;
                    }
                    return Argument.NONE;
                }
                case COMPLEMENTIZER -> {
                    return Argument.NONE;
                }
                case SUBORDINATOR -> {
                    return Argument.NONE;
                }
                case RELATIVE -> {
                    return relative(k, verb);
                }
                case MENTION -> {
                    Argument chain = chainEndingAt(k);
                    if (!isGoverned(chain.from())) {
                        return item.isActor() && agrees(verb, chain, true) ? chain : Argument.NONE;
                    }
                    k = chain.from() - 1;
                    continue;
                }
                case NOUN -> {
                    if (!parted && !isGoverned(k) && isSubjectNoun(k, verb)) {
                        return new Argument(k, k + 1, List.of());
                    }
                }
                default -> {
                }
            }
            k--;
        }
        return Argument.NONE;
    }

    private boolean isSubjectNoun(int k, int verb) {
        int noun = parse.features(k);
        int features = parse.features(verb);
        return Features.gender(noun) == Features.gender(features) && Features.number(noun) == Features.Number.SINGULAR
                && (parse.definite(k) || k == 0 || parse.is(k + 1, Kind.MENTION) || parse.is(k + 1, Kind.ADJECTIVE));
    }

    /** كان (was) and its sisters before another verb: the subject of one is the subject of both. */
    private boolean isAuxiliary(int k) {
        return switch (parse.lemma(k)) {
            case "كان", "بدأ", "ظل", "أصبح", "بات", "عاد", "كاد", "أخذ", "لبث", "صار", "أمسى", "أضحى" -> true;
            default -> false;
        };
    }

    /** The relative pronoun that opens the clause of a verb, if only particles stand between; else -1. */
    private int relativeOpener(int verb) {
        for (int k = verb - 1; k >= 0 && k >= verb - 6; k--) {
            if (parse.is(k, Kind.RELATIVE)) {
                return k;
            }
            if (parse.is(k, Kind.VERB) || parse.is(k, Kind.COMPLEMENTIZER) || parse.is(k, Kind.MARK)) {
                return -1;
            }
        }
        return -1;
    }

    /** الذي التقى: the antecedent, if the verb's object has no pronoun that points to it. */
    private Argument relative(int relative, int verb) {
        int k = relative - 1;
        while (k >= 0 && parse.is(k, Kind.MARK) && SKIPPABLE_MARKS.contains(parse.word(k))) {
            k--;
        }
        boolean expressed = parse.is(verb + 1, Kind.MENTION) && parse.item(verb + 1).isActor()
                && parse.attachedPreposition(verb + 1) == '\0';
        if (k < 0 || expressed || parse.enclitic(verb) != 0) {
            return Argument.NONE;
        }
        if (parse.item(k).isActor()) {
            Argument chain = chainEndingAt(k);
            if (agrees(verb, chain, true)) {
                return chain;
            }
            return agrees(verb, chain(k), true) ? chain(k) : Argument.NONE;
        }
        return Argument.NONE;
    }

    private Argument after(int verb) {
        int k = skipCircumstances(verb + 1, verb);
        Item item = parse.item(k);
        if (item == null) {
            return Argument.NONE;
        }
        if (item.isActor() && item.mention().isPossessed() && parse.enclitic(verb) == 0
                && (item.mention().isReference() || parse.is(verb - 1, Kind.COMPLEMENTIZER))) {
            return Argument.NONE;
        }
        if (item.isActor() && !item.mention().conjoined() && agrees(verb, chain(k), false)) {
            return chain(k);
        }
        if (item.is(Kind.QUANTIFIER) || item.is(Kind.NUMBER)) {
            return quantified(k);
        }
        if (item.is(Kind.NOUN) && !parse.conjoined(k) && canBeSubject(k, verb)) {
            return new Argument(k, k + 1, List.of());
        }
        if (item.is(Kind.ADJECTIVE) && k == verb + 1 && !parse.conjoined(k) && parse.attachedPreposition(k) == '\0'
                && isOfPeople(k)) {
            return new Argument(k, k + 1, List.of());
        }
        return Argument.NONE;
    }

    /** دعا آخرون (others called): a plural adjective that stands for people. */
    private boolean isOfPeople(int adjective) {
        int features = parse.features(adjective);
        return Features.number(features) == Features.Number.PLURAL
                && Features.nounCase(features) != Features.Case.ACCUSATIVE
                && Features.nounCase(features) != Features.Case.OBLIQUE;
    }

    /** A noun in the accusative (اجتماعا) or of the other gender is the object of a verb whose subject is not said. */
    private boolean canBeSubject(int noun, int verb) {
        int features = parse.features(noun);
        if (Features.nounCase(features) == Features.Case.ACCUSATIVE
                || Features.nounCase(features) == Features.Case.OBLIQUE) {
            return false;
        }
        boolean feminine = Features.gender(features) == Features.Gender.FEMININE
                || Features.number(features) == Features.Number.PLURAL;
        boolean verbFeminine = Features.gender(parse.features(verb)) == Features.Gender.FEMININE;
        return feminine == verbFeminine || Features.number(features) == Features.Number.PLURAL;
    }

    /** كل من لافروف وكيري, عدد من الوزراء: the mention behind a quantifier. */
    private Argument quantified(int k) {
        int next = k + 1;
        while (parse.is(next, Kind.QUANTIFIER) || parse.is(next, Kind.NUMBER)
                || parse.is(next, Kind.PREPOSITION) && parse.word(next).equals("من")
                || parse.is(next, Kind.RELATIVE) && parse.word(next).equals("من")) {
            next++;
        }
        Item item = parse.item(next);
        if (item != null && item.isActor()) {
            Argument chain = chain(next);
            return new Argument(k, chain.to(), chain.actors());
        }
        return new Argument(k, k + 1, List.of());
    }

    /**
     * Agreement: before its subject a verb is singular; after it, it agrees in number too. In gender persons always, and
     * bodies with a feminine head: الحكومة (the government) is the object of طالب, not its subject.
     */
    private boolean agrees(int verb, Argument subject, boolean subjectFirst) {
        int features = parse.features(verb);
        if (Features.person(features) != Features.Person.THIRD || subject.actors().isEmpty()) {
            return Features.person(features) == Features.Person.THIRD;
        }
        Features.Number number = Features.number(features);
        boolean verbSeveral = number == Features.Number.DUAL || number == Features.Number.PLURAL;
        Found first = subject.actors().get(0);
        boolean person = first.kind() == Mention.Kind.PERSON;
        boolean plural = first.kind() == Mention.Kind.PEOPLE || first.number() == Features.Number.PLURAL
                || first.number() == Features.Number.DUAL;
        boolean several = subject.actors().size() > 1 || plural;
        if (subjectFirst ? verbSeveral && !several : verbSeveral) {
            return false;
        }
        if (subjectFirst && person && plural && subject.actors().size() == 1 && !verbSeveral) {
            return false;
        }
        if (first.kind() == Mention.Kind.BODY && first.isFeminineBody()
                && Features.gender(features) == Features.Gender.MASCULINE && !several) {
            return false;
        }
        if (person && !several && first.gender() != Features.Gender.NONE
                && Features.gender(features) != Features.Gender.NONE) {
            return first.gender() == Features.gender(features);
        }
        return true;
    }

    // ---- object

    /** The direct object of a verb: the first noun phrase after subject and circumstances without a preposition. */
    public Argument object(int verb) {
        int from = verb + 1;
        if (!isSubjectFirst(verb) && !followsPronoun(verb)) {
            Argument subject = after(verb);
            if (subject.isPresent()) {
                from = subject.to();
                if (!subject.isActor()) {
                    from = skipNounPhrase(subject.from());
                }
            }
        }
        int k = skipCircumstances(from, verb);
        Item item = parse.item(k);
        if (item == null || parse.attachedPreposition(k) != '\0' || parse.conjoined(k)) {
            return Argument.NONE;
        }
        if (item.isActor()) {
            return chain(k);
        }
        if (item.is(Kind.QUANTIFIER) || item.is(Kind.NUMBER)) {
            return quantified(k);
        }
        if (item.is(Kind.NOUN) || item.is(Kind.MENTION) || item.is(Kind.RELATIVE)) {
            return new Argument(k, k + 1, List.of());
        }
        return Argument.NONE;
    }

    /** استقباله في القصر الأمين العام: the object of a verbal noun that has its subject as a pronoun. */
    public Argument objectOfNoun(int noun) {
        int k = skipCircumstances(noun + 1, noun);
        Item item = parse.item(k);
        boolean object = item != null && item.isActor() && parse.attachedPreposition(k) == '\0' && !parse.conjoined(k);
        return object ? chain(k) : Argument.NONE;
    }

    /** The first noun that is no actor among the objects: the one that may complete a light verb. */
    public int objectNoun(int verb) {
        int k = verb + 1;
        int limit = clauseEnd(verb);
        while (k < limit) {
            if (parse.is(k, Kind.NOUN) && parse.attachedPreposition(k) == '\0' && !isGoverned(k)
                    && !parse.conjoined(k)) {
                return k;
            }
            k++;
        }
        return -1;
    }

    // ---- complements

    /**
     * The complement of a preposition within the clause of a verb or noun, from {@code from} on.
     *
     * @param preposition as frames write it: مع, بين, إلى, or a single letter
     */
    public Argument complement(int from, String preposition, int limit) {
        boolean letter = preposition.length() == 1;
        boolean nominal = !parse.is(from - 1, Kind.VERB);
        for (int k = from; k < limit; k++) {
            if (letter && nominal && (parse.is(k, Kind.PREPOSITION) || parse.is(k, Kind.TIME))) {
                return Argument.NONE;
            }
            if (letter && parse.attachedPreposition(k) == preposition.charAt(0)
                    && (parse.is(k, Kind.MENTION) || parse.is(k, Kind.NOUN) || parse.is(k, Kind.QUANTIFIER)
                            || parse.is(k, Kind.ADJECTIVE))) {
                return phrase(k);
            }
            if (!letter && isPreposition(k, preposition)) {
                return phrase(k + 1);
            }
        }
        return Argument.NONE;
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

    /** The noun phrase that begins at an item: a chain of mentions, or another. */
    public Argument phrase(int k) {
        int at = k;
        while (parse.isQuoteMark(at) || parse.is(at, Kind.DEMONSTRATIVE)) {
            at++;
        }
        Item item = parse.item(at);
        if (item == null) {
            return Argument.NONE;
        }
        if (item.isActor()) {
            return chain(at);
        }
        if (item.is(Kind.QUANTIFIER) || item.is(Kind.NUMBER)) {
            return quantified(at);
        }
        return new Argument(at, at + 1, List.of());
    }

    /** A coordination of mentions that begins at an item: A وB, A، B وC, A ومع B is not one. */
    public Argument chain(int k) {
        List<Found> actors = new ArrayList<>();
        actors.add(parse.item(k).mention());
        int at = k + 1;
        while (at < parse.size()) {
            int next = at;
            boolean comma = parse.mark(next) == '،' || parse.mark(next) == ',';
            if (comma) {
                next++;
            }
            boolean and = parse.is(next, Kind.CONJUNCTION) && parse.word(next).equals("و");
            if (and) {
                next++;
            }
            while (parse.isQuoteMark(next)) {
                next++;
            }
            Item item = parse.item(next);
            if (item == null || !item.isActor() || item.mention().preposition() != '\0') {
                break;
            }
            if (item.mention().conjoined() || and || comma && continues(next)) {
                actors.add(item.mention());
                at = next + 1;
            } else {
                break;
            }
        }
        return new Argument(k, at, actors);
    }

    /** A، B، وC: after a comma alone only if the list goes on to a last member with و. */
    private boolean continues(int k) {
        int at = k + 1;
        for (int steps = 0; steps < 12 && at < parse.size(); steps++) {
            boolean comma = parse.mark(at) == '،' || parse.mark(at) == ',';
            int next = comma ? at + 1 : at;
            Item item = parse.item(next);
            if (item == null || !item.isActor()) {
                return false;
            }
            if (item.mention().conjoined()) {
                return true;
            }
            if (!comma) {
                return false;
            }
            at = next + 1;
        }
        return false;
    }

    private Argument chainEndingAt(int k) {
        int from = k;
        while (from > 0) {
            Item item = parse.item(from);
            if (!item.isActor() || !item.mention().conjoined()) {
                break;
            }
            int previous = from - 1;
            while (previous >= 0 && (parse.mark(previous) == '،' || parse.isQuoteMark(previous))) {
                previous--;
            }
            if (previous < 0 || !parse.item(previous).isActor()) {
                break;
            }
            from = previous;
        }
        if (!parse.item(from).isActor()) {
            return new Argument(from, k + 1, List.of());
        }
        Argument chain = chain(from);
        return chain.to() > k ? chain : new Argument(k, k + 1, List.of(parse.item(k).mention()));
    }

    // ---- government

    /** Whether a preposition or a noun in construct stands right before: the phrase is its genitive. */
    public boolean isGoverned(int k) {
        if (parse.attachedPreposition(k) != '\0') {
            return true;
        }
        return governor(k) >= 0;
    }

    /** The item that governs the phrase beginning at {@code k}, or -1. */
    public int governor(int k) {
        int before = k - 1;
        while (before >= 0 && (parse.isQuoteMark(before) || parse.is(before, Kind.DEMONSTRATIVE)
                || parse.is(before, Kind.QUANTIFIER) || parse.is(before, Kind.NUMBER))) {
            before--;
        }
        Item item = parse.item(before);
        if (parse.attachedPreposition(k) != '\0') {
            return before;
        }
        if (item == null || parse.conjoined(k)) {
            return -1;
        }
        if (item.is(Kind.PREPOSITION)) {
            return before;
        }
        boolean construct = item.is(Kind.NOUN) && !parse.definite(before) && parse.enclitic(before) == 0
                && Features.nounCase(parse.features(before)) != Features.Case.ACCUSATIVE;
        return construct ? before : -1;
    }

    /** Where the clause of a verb or noun ends: at the next conjunction, finite verb or strong mark. */
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

    /** Skips dates, adverbs, prepositional phrases and what stands between commas or brackets. */
    private int skipCircumstances(int from, int verb) {
        int k = from;
        while (k < parse.size()) {
            Item item = parse.item(k);
            if (item.is(Kind.TIME) || item.is(Kind.ADVERB) || item.is(Kind.PREPOSITION_PRONOUN)
                    || item.is(Kind.PARTICLE) || item.is(Kind.DEMONSTRATIVE)) {
                k++;
            } else if (item.is(Kind.MARK) && SKIPPABLE_MARKS.contains(parse.word(k))) {
                k++;
            } else if (item.is(Kind.PREPOSITION)) {
                k = parse.enclitic(k) != 0 ? k + 1 : skipNounPhrase(k + 1);
            } else if ((item.is(Kind.MENTION) || item.is(Kind.NOUN)) && parse.attachedPreposition(k) != '\0') {
                k = skipNounPhrase(k);
            } else if (item.is(Kind.MENTION) && !item.isActor() && k == from) {
                k++;
            } else {
                return k;
            }
        }
        return k;
    }

    /** The item after a noun phrase: head, genitives, adjectives. */
    private int skipNounPhrase(int k) {
        int at = k;
        while (parse.isQuoteMark(at) || parse.is(at, Kind.DEMONSTRATIVE) || parse.is(at, Kind.QUANTIFIER)
                || parse.is(at, Kind.NUMBER)) {
            at++;
        }
        Item head = parse.item(at);
        if (head == null) {
            return at;
        }
        if (head.isActor()) {
            return chain(at).to();
        }
        if (!head.is(Kind.NOUN) && !head.is(Kind.MENTION) && !head.is(Kind.UNKNOWN) && !head.is(Kind.TIME)) {
            return at;
        }
        at++;
        while (at < parse.size()) {
            Item item = parse.item(at);
            boolean genitive = item.is(Kind.NOUN) && governor(at) == at - 1 && !parse.conjoined(at);
            boolean adjective = item.is(Kind.ADJECTIVE) && !parse.conjoined(at);
            boolean owner = item.isActor() && !parse.conjoined(at)
                    && (governor(at) == at - 1
                            || item.mention().isPlaceName() && parse.attachedPreposition(at) == '\0');
            if (genitive || adjective) {
                at++;
            } else if (owner) {
                at = chain(at).to();
            } else {
                break;
            }
        }
        return at;
    }
}
