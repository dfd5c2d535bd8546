package org.masar.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.frame.Discourse;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/**
 * Finds the stretches of a sentence that somebody says: after a verb or participle of saying, what follows أن, a colon or
 * a mark of quotation, as far as that goes; and what follows a name and a colon at the start.
 */
final class Sayings {

    /**
     * What somebody says.
     *
     * @param verb     the word of saying; -1 where a colon alone stands for it
     * @param from     the item that opens what is said
     * @param to       the item after it
     * @param who      whom the outlet credits for it, outermost first
     * @param speakers those of them that are mentions
     */
    record Saying(int verb, int from, int to, List<Quote> who, List<Found> speakers) {

        boolean covers(int item) {
            return item > from && item < to;
        }
    }

    /** How far from the start a colon after a speaker may stand. */
    private static final int LONGEST_SPEAKER = 5;

    private final Cues cues;
    private final Parse parse;
    private final Arguments arguments;
    private final Discourse discourse;
    private final Quotes quotes;
    private final List<Saying> all = new ArrayList<>(2);
    private List<Quote> carried;

    /**
     * @param carried whom the sentences before credited last, whom وأضاف (and he added) takes up
     */
    Sayings(Cues cues, Parse parse, Arguments arguments, Discourse discourse, Quotes quotes, List<Quote> carried) {
        this.cues = cues;
        this.parse = parse;
        this.arguments = arguments;
        this.discourse = discourse;
        this.quotes = quotes;
        this.carried = carried;
        headed();
        for (int k = 0; k < parse.size(); k++) {
            boolean verb = parse.is(k, Kind.VERB) && cues.says(parse.lemma(k)) && !isImpersonal(k);
            if (verb || isParticiple(k)) {
                int opener = opener(k);
                if (opener >= 0) {
                    add(k, opener, verb);
                }
            }
        }
    }

    List<Saying> all() {
        return all;
    }

    /** Whom the sentences after this one may take up. */
    List<Quote> carried() {
        return carried;
    }

    private void add(int k, int opener, boolean verb) {
        Saying saying = verb ? ofVerb(k, opener) : ofParticiple(k, opener);
        boolean joined = !verb || parse.conjoined(k);
        for (int s = 0; joined && s < all.size(); s++) {
            Saying before = all.get(s);
            if (before.covers(k)) {
                all.set(s, new Saying(before.verb(), before.from(), k, before.who(), before.speakers()));
            }
        }
        all.add(saying);
        if (verb && (all.size() == 1 || joined)) {
            carried = saying.who();
        }
    }

    /** صحف أردنية: ... (Jordanian papers: ...): a speaker and a colon at the start of a sentence. */
    private void headed() {
        int colon = 0;
        while (colon < parse.size() && colon <= LONGEST_SPEAKER && parse.mark(colon) != ':') {
            if (parse.is(colon, Kind.VERB) || parse.is(colon, Kind.COMPLEMENTIZER)
                    || parse.is(colon, Kind.PREPOSITION) || parse.isComma(colon)) {
                return;
            }
            colon++;
        }
        Item first = parse.item(0);
        if (colon == 0 || colon > LONGEST_SPEAKER || colon >= parse.size() - 1 || parse.mark(colon) != ':') {
            return;
        }
        if (first.isActor() && !first.mention().isPlace() && arguments.chain(0).to() == colon) {
            List<Found> who = arguments.chain(0).actors();
            all.add(new Saying(-1, colon, end(colon), who.stream().map(quotes::of).toList(), who));
        } else if (quotes.tells(0) && arguments.endOfPhrase(0) == colon) {
            all.add(new Saying(-1, colon, end(colon), List.of(quotes.phrase(0)), List.of()));
        }
    }

    private Saying ofVerb(int verb, int opener) {
        Argument subject = arguments.subject(verb);
        List<Quote> who = new ArrayList<>();
        List<Found> speakers = List.of();
        Found outlet = outlet(verb, opener);
        if (subject.isActor()) {
            told(subject.to(), opener).ifPresent(who::add);
            speakers = subject.actors();
        } else if (subject.isPresent() && parse.item(subject.from()).mention() != null) {
            speakers = List.of(parse.item(subject.from()).mention());
        } else if (outlet != null) {
            speakers = List.of(outlet);
        } else if (subject.isPresent() && quotes.tells(subject.from())) {
            told(subject.from(), opener).ifPresent(who::add);
            if (parse.definite(subject.from())) {
                // وقال البيان: the statement of those told of before
                who.addAll(carried);
            }
            who.add(quotes.phrase(subject.from()));
        } else if (!subject.isPresent()) {
            speakers = discourse.subjectOf(verb);
            who.addAll(carried);
        }
        if (who.isEmpty() || subject.isActor()) {
            speakers.forEach(s -> who.add(quotes.of(s)));
        }
        if (parse.lemma(verb).equals("نقل")) {
            Argument from = arguments.complement(verb + 1, "عن", opener);
            from.actors().forEach(s -> who.add(quotes.of(s)));
            if (from.isPresent() && !from.isActor() && quotes.tells(from.from())) {
                who.add(quotes.phrase(from.from()));
            }
        }
        return new Saying(verb, opener, end(opener), List.copyOf(who), speakers);
    }

    /** مؤكدا أن (affirming that): the speaker is that of the sentence. */
    private Saying ofParticiple(int k, int opener) {
        if (!all.isEmpty()) {
            Saying last = all.get(all.size() - 1);
            return new Saying(k, opener, end(opener), last.who(), last.speakers());
        }
        List<Found> who = discourse.speakerOf(parse, k);
        return new Saying(k, opener, end(opener), who.stream().map(quotes::of).toList(), who);
    }

    /** يذكر أن, يشار إلى أن (it is noted that): the outlet's own voice, whoever spoke before. */
    private boolean isImpersonal(int verb) {
        int features = parse.features(verb);
        boolean perfect = Features.kind(features) == Features.Kind.PERFECT;
        boolean passive = Features.voice(features) == Features.Voice.PASSIVE;
        return !arguments.subject(verb).isPresent() && outlet(verb, parse.size()) == null
                && (passive || !perfect && (verb == 0 || parse.is(verb - 1, Kind.SUBORDINATOR)
                        && parse.word(verb - 1).equals("كما")) && !parse.conjoined(verb));
    }

    /** مؤكدا, مشيرة, قائلين: an active participle of circumstance of a verb of saying. */
    private boolean isParticiple(int k) {
        if (!parse.is(k, Kind.NOUN) || parse.definite(k) || parse.attachedPreposition(k) != '\0') {
            return false;
        }
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            int features = words.features(r);
            boolean circumstance = Features.nounCase(features) == Features.Case.ACCUSATIVE
                    || Features.nounCase(features) == Features.Case.OBLIQUE
                    || Features.gender(features) == Features.Gender.FEMININE && parse.isComma(k - 1);
            if (Features.kind(features) == Features.Kind.ACTIVE_PARTICIPLE && circumstance
                    && cues.says(words.lexeme(r).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Where what is said ends: with its sentence, or before what somebody else says or does. */
    private int end(int opener) {
        for (int k = opener + 1; k < parse.size(); k++) {
            if (parse.isStrongMark(k) && parse.mark(k) != ':' || cues.endsSaying(parse.word(k))) {
                return k;
            }
        }
        return parse.size();
    }

    /** ذكرت وكالة الأنباء السعودية أن: the agency or paper right after a verb of saying, or null. */
    private Found outlet(int verb, int opener) {
        for (int k = verb + 1; k < opener; k++) {
            Found mention = parse.item(k).mention();
            if (mention != null && mention.kind() == Mention.Kind.OUTLET && mention.preposition() == '\0'
                    && !parse.is(k - 1, Kind.PREPOSITION)) {
                return mention;
            }
            if (mention == null && !parse.is(k, Kind.TIME) && !parse.is(k, Kind.ADVERB)) {
                return null;
            }
        }
        return null;
    }

    /** أعلن مصدر لوكالة فرانس برس: the agency to which the speaker spoke, outermost of the sources. */
    private Optional<Quote> told(int from, int opener) {
        for (int k = from; k < opener; k++) {
            Found mention = parse.item(k).mention();
            boolean quoted = parse.isQuoteMark(k - 1) && parse.word(k - 2).equals("ل");
            if (mention != null && mention.kind() == Mention.Kind.OUTLET && (mention.preposition() == 'ل' || quoted)) {
                return mention.actors().stream().map(a -> a.text()).findFirst();
            }
        }
        return Optional.empty();
    }

    /** Where the words of the speaker begin: after أن or إن, a colon, or an opening quotation mark. */
    private int opener(int verb) {
        for (int k = verb + 1; k < parse.size(); k++) {
            boolean paper = parse.isQuoteMark(k) && (parse.word(k - 1).equals("ل") || isName(k));
            if (parse.is(k, Kind.COMPLEMENTIZER) || parse.mark(k) == ':'
                    || parse.isQuoteMark(k) && k > verb + 1 && !paper) {
                return k;
            }
            if (parse.is(k, Kind.VERB)) {
                return -1;
            }
        }
        return -1;
    }

    /** صحيفة "الأخبار": a mark of quotation before or after the name of a paper or agency. */
    private boolean isName(int mark) {
        Found before = parse.item(mark - 1).mention();
        Found after = parse.item(mark + 1) == null ? null : parse.item(mark + 1).mention();
        return before != null && before.kind() == Mention.Kind.OUTLET
                || after != null && after.kind() == Mention.Kind.OUTLET;
    }
}
