package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/** Whether the words stand in a sentence that some frames ask for as object of their verb or modifier of their noun. */
final class RequiredObjects {
    /** سيطر على المدينة: what frames ask for where the name of a town does as well. */
    private static final String TOWN = "مدينة";

    private final Parse parse;
    private final Arguments arguments;

    RequiredObjects(ParsedSentence sentence) {
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
    }

    /** Whether a verb or participle has an object its frame asks for, if it asks for any. */
    boolean hasObject(FrameRow frame, int v) {
        if (frame.objects().isEmpty()) {
            return true;
        }
        boolean direct = frame.slots().entrySet().stream()
                .noneMatch(
                        slot -> slot.getValue() == 'C' && !slot.getKey().equals("obj") && !slot.getKey().equals("أن"));
        return isObjectBefore(v, frame.objects()) || isObjectAfter(v, frame.objects(), direct)
                || frame.role("أن") == 'C' && isWithinClause(v, frame.objects());
    }

    /** Whether a noun has a modifier its frame asks for, if it asks for any; {@code !} asks for none of them. */
    boolean hasModifier(FrameRow frame, int k) {
        List<String> modifiers = frame.objects();
        if (modifiers.isEmpty()) {
            return true;
        }
        if (modifiers.get(0).startsWith("!")) {
            return !isModified(k, modifiers.stream().map(m -> m.substring(m.startsWith("!") ? 1 : 0)).toList());
        }
        return hasGenitive(frame, k);
    }

    /** Whether a noun has in its genitive, or after its preposition, what a frame asks for, if it asks for any. */
    boolean hasGenitive(FrameRow frame, int k) {
        return frame.objects().isEmpty() || isModified(k, frame.objects())
                || parse.is(k + 1, Kind.PREPOSITION) && isModified(k + 1, frame.objects());
    }

    /** Whether what a frame asks for, if anything, stands between two items. */
    boolean isBetween(FrameRow frame, int from, int limit) {
        for (int k = from; k < limit; k++) {
            if (hasLemma(k, frame.objects())) {
                return true;
            }
        }
        return frame.objects().isEmpty();
    }

    /** Whether a relative clause or a pronoun on the verb takes up the object. */
    private boolean isObjectBefore(int v, List<String> objects) {
        boolean relative = parse.is(v - 1, Kind.RELATIVE) || parse.is(v - 1, Kind.PARTICLE) || parse.enclitic(v) != 0;
        for (int k = v - 1; relative && k >= 0 && k > v - 7; k--) {
            if (parse.isStrongMark(k) || parse.is(k, Kind.VERB)) {
                return false;
            }
            if ((parse.is(k, Kind.NOUN) || parse.is(k, Kind.MENTION)) && hasLemma(k, objects)) {
                return true;
            }
        }
        return false;
    }

    private boolean isObjectAfter(int v, List<String> objects, boolean direct) {
        int limit = Math.min(arguments.clauseEnd(v), v + 14);
        Argument subject = arguments.subject(v);
        for (int k = v + 1; k < limit; k++) {
            if (subject.isPresent() && subject.isActor() && k >= subject.from() && k < subject.to()) {
                continue;
            }
            if (hasLemma(k, objects) && !(direct && isAside(k))
                    || parse.is(k, Kind.ADVERB) && objects.contains(parse.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** حذر من أن أي هجوم سيقابل برد (warned that an attack would meet with a response): in the clause after أن. */
    private boolean isWithinClause(int v, List<String> objects) {
        boolean opened = false;
        for (int k = v + 1; k < parse.size() && k < v + 20 && !parse.isStrongMark(k); k++) {
            opened |= parse.is(k, Kind.COMPLEMENTIZER);
            if (opened && hasLemma(k, objects)) {
                return true;
            }
        }
        return false;
    }

    /** عقدوا اجتماعا لبحث الاتفاق (held a meeting to discuss the deal): within a phrase that a preposition opens. */
    private boolean isAside(int k) {
        int at = k;
        while (parse.attachedPreposition(at) == '\0' && parse.is(arguments.governor(at), Kind.NOUN)) {
            at = arguments.governor(at);
        }
        return parse.attachedPreposition(at) == 'ل' || parse.is(at - 1, Kind.PREPOSITION) && at != k;
    }

    /** جولة جديدة من المفاوضات: a noun that counts has what it counts after من. */
    private boolean isModified(int k, List<String> modifiers) {
        boolean counts = parse.words().lexicon().cues().counts(parse.lemma(k));
        for (int m = k + 1; m <= k + 3 && m < parse.size(); m++) {
            if (hasLemma(m, modifiers)) {
                return true;
            }
            if (counts && parse.is(m, Kind.PREPOSITION) && parse.word(m).equals("من")) {
                return hasLemma(m + 1, modifiers);
            }
            boolean owner = m == k + 1 && parse.item(m).isActor();
            // جولة جديدة من المحادثات: what is counted
            boolean counted = parse.is(m, Kind.PREPOSITION) && parse.word(m).equals("من")
                    && parse.words().lexicon().cues().counts(parse.lemma(k));
            if (counted) {
                continue;
            }
            if (!owner && !parse.is(m, Kind.ADJECTIVE) && !parse.is(m, Kind.NOUN) && !parse.is(m, Kind.QUANTIFIER)
                    && !parse.is(m, Kind.NUMBER) && !parse.is(m, Kind.DEMONSTRATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun, adjective or verbal noun can be one of these lemmas. */
    private boolean hasLemma(int k, List<String> lemmas) {
        Item item = parse.item(k);
        if (item == null || item.reading() < 0 && item.mention() == null || item.is(Kind.VERB)) {
            return false;
        }
        if (item.mention() != null && item.mention().isPlaceName() && lemmas.contains(TOWN) && !isWhere(k)) {
            return true;
        }
        Words words = parse.words();
        if (item.mention() != null && hasAdjective(item, lemmas)) {
            return true;
        }
        for (int r = words.first(item.first()); r < words.first(item.first() + 1); r++) {
            if (!words.lexeme(r).isVerb() && lemmas.contains(words.lexeme(r).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** تنظيما إرهابيا (a terrorist organisation): an adjective within a mention. */
    private boolean hasAdjective(Item mention, List<String> lemmas) {
        Words words = parse.words();
        for (int t = mention.first() + 1; t < mention.last(); t++) {
            for (int r = words.first(t); r < words.first(t + 1); r++) {
                if (words.lexeme(r).pos() == PartOfSpeech.ADJECTIVE && lemmas.contains(words.lexeme(r).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** في مأرب (in Marib): where something is done, not what it is done to. */
    private boolean isWhere(int k) {
        return parse.is(k - 1, Kind.PREPOSITION) && parse.word(k - 1).endsWith("في")
                || parse.attachedPreposition(k) == 'ب';
    }
}
