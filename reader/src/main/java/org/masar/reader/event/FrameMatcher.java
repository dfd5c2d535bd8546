package org.masar.reader.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Block;
import org.masar.reader.article.Quote;
import org.masar.reader.article.Span;
import org.masar.reader.entity.Actor;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.entity.Mentions;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Parse;

/**
 * Matches the frames of the lexicon against the verbs, nouns and predicates of a sentence and fills their roles.
 */
public final class FrameMatcher {
    /** Nouns that count contacts: ثلاث جولات من المحادثات (three rounds of talks). */
    private static final Set<String> COUNTS = Set.of("جولة", "سلسلة", "عدد", "مزيد", "جلسة", "دورة");
    private static final List<String> PREPOSITIONS = List.of("مع", "بين", "إلى", "على", "من", "ضد", "عن", "حول", "بشأن",
            "في", "لدى", "ب", "ل");

    private final FrameIndex frames;
    private final Cues cues;
    private final Mentions mentions;
    private final String text;
    private final Discourse discourse;
    /** Mentions of several people at once, who can meet among themselves. */
    private final Set<Actor> several = new HashSet<>();

    private Parse parse;
    private Arguments arguments;
    private List<Draft> drafts;

    public FrameMatcher(FrameIndex frames, Words words, Mentions mentions, String text, Discourse discourse) {
        this.frames = frames;
        this.cues = words.lexicon().cues();
        this.mentions = mentions;
        this.text = text;
        this.discourse = discourse;
        for (Found found : mentions.all()) {
            boolean plural = found.number() == Features.Number.PLURAL || found.number() == Features.Number.DUAL;
            if (plural && (found.kind() != Mention.Kind.BODY)) {
                several.addAll(found.actors());
            }
        }
    }

    /** The acts a sentence mentions. */
    public List<Draft> match(Parse sentence, Arguments sentenceArguments) {
        parse = sentence;
        arguments = sentenceArguments;
        drafts = new ArrayList<>();
        for (int k = 0; k < parse.size(); k++) {
            Item item = parse.item(k);
            switch (item.kind()) {
                case VERB -> verb(k);
                case NOUN -> noun(k);
                case ADJECTIVE -> predicate(k);
                default -> {
                }
            }
        }
        askedContacts();
        drafts.removeIf(this::isContactAskedFor);
        drafts.removeIf(this::isTalkedOf);
        drafts.removeIf(this::isPurposeOfContact);
        return drafts;
    }

    /** دعا نظيره إلى لقاء, طلب عقد اجتماع: whom a contact is asked of and who asks are those who would meet. */
    private void askedContacts() {
        List<Draft> contacts = new ArrayList<>();
        for (Draft asking : drafts) {
            int k = asking.type == EventType.REQUEST ? asking.contentItem : -1;
            if (parse.lemma(k).equals("عقد") || parse.lemma(k).equals("إجراء")) {
                k++;
            }
            Item item = parse.item(k);
            int at = k;
            if (item == null || !item.is(Kind.NOUN) || drafts.stream().anyMatch(d -> d.item == at && !d.anaphoric)) {
                continue;
            }
            for (FrameRow frame : nounFrames(k)) {
                if (frame.type().equals("CONSULT") && frame.objects().isEmpty() && !frame.form().equals("message")) {
                    Draft contact = new Draft(frame, parse, k, trigger(k), false);
                    contact.add('A', asking.actors);
                    contact.add('A', asking.recipients);
                    contacts.add(contact);
                    break;
                }
            }
        }
        drafts.addAll(contacts);
    }

    /** هدد بقصف: an act that a verbal act is about is told as its content, not as done. */
    private boolean isTalkedOf(Draft draft) {
        if (draft.verbal || draft.type == EventType.CONSULT) {
            return false;
        }
        for (Draft about : drafts) {
            boolean within = about != draft && about.verbal && isVerbalAct(about.type) && about.content != null
                    && about.content.span().contains(draft.trigger.text().span()) && draft.item - about.item < 5;
            if (within) {
                return true;
            }
        }
        return false;
    }

    /** دعاه إلى زيارة, استعداده للقاء: the asking for a contact is the contact itself, proposed; see the codebook, 9.1-2. */
    private boolean isContactAskedFor(Draft draft) {
        boolean asking = draft.type == EventType.REQUEST || draft.type == EventType.AGREE && isReadiness(draft);
        if (!asking) {
            return false;
        }
        for (Draft contact : drafts) {
            int distance = contact.item - draft.item;
            boolean takesPart = contact.actors.stream().anyMatch(
                    a -> draft.actors.stream().anyMatch(b -> Participants.compatible(a, b)))
                    || contact.recipients.stream().anyMatch(
                            a -> draft.actors.stream().anyMatch(b -> Participants.compatible(a, b)));
            if (contact.type == EventType.CONSULT && distance > 0 && distance < 7 && !contact.anaphoric
                    && contact.form != Form.MESSAGE && takesPart) {
                return true;
            }
        }
        return false;
    }

    /** التقاه لبحث الملف: what a contact is for is its content, not another contact. */
    private boolean isPurposeOfContact(Draft draft) {
        boolean by = parse.attachedPreposition(draft.item) == 'ب' && draft.frame.head().equals("وساطة");
        if (draft.type != EventType.CONSULT || draft.form != Form.TALKS || draft.verbal
                || parse.attachedPreposition(draft.item) != 'ل' && !by) {
            return false;
        }
        for (Draft contact : drafts) {
            int distance = draft.item - contact.item;
            if (contact.type == EventType.CONSULT && distance > 0 && distance < 22) {
                return true;
            }
        }
        return false;
    }

    private boolean isReadiness(Draft draft) {
        int verb = carrier(draft.item);
        return (draft.frame.head().equals("استعداد") || draft.frame.head().equals("مستعد")
                || draft.frame.head().equals("جاهز")) && !(verb >= 0 && parse.lemma(verb).equals("أبلغ"));
    }

    // ---- verbs

    private void verb(int v) {
        boolean hypothetical = isHypothetical(v);
        for (FrameRow frame : frames.verb(parse.lexeme(v))) {
            int object = frame.objects().isEmpty() ? -1 : requiredObject(frame, v);
            if (!frame.objects().isEmpty() && object < 0) {
                continue;
            }
            if (hypothetical && !frame.type().equals("CONSULT")) {
                continue;
            }
            Draft draft = new Draft(frame, parse, v, trigger(v), true);
            fill(draft, 'A', frame.role("subj"), Discourse.actors(discourse.subject(v)));
            if (frame.role("subj") == 'R') {
                draft.add('R', Discourse.actors(discourse.subject(v)));
            }
            object(draft, frame, v);
            complements(draft, frame, v + 1, arguments.clauseEnd(v));
            boolean where = parse.word(v - 1).endsWith("حيث") && draft.recipients.isEmpty()
                    && !arguments.object(v).isActor();
            if ((draft.participants() == 1 || where) && frame.role("obj") == 'A') {
                draft.add('A', Discourse.actors(discourse.subjectBefore(v)));
            }
            if (accept(draft)) {
                return;
            }
        }
    }

    /** إذا لم يعترض (if he does not object): an act that is only supposed. */
    private boolean isHypothetical(int v) {
        for (int k = v - 1; k >= 0 && k > v - 5; k--) {
            String word = parse.word(k);
            if (parse.is(k, Kind.SUBORDINATOR)) {
                return word.endsWith("اذا") || word.endsWith("لو") || word.endsWith("لولا");
            }
            if (parse.isStrongMark(k) || parse.is(k, Kind.VERB)) {
                return false;
            }
        }
        return false;
    }

    private void fill(Draft draft, char wanted, char role, List<Actor> actors) {
        if (role == wanted) {
            draft.add(role, actors);
        }
    }

    private int requiredObject(FrameRow frame, int v) {
        boolean relative = parse.is(v - 1, Kind.RELATIVE) || parse.is(v - 1, Kind.PARTICLE) || parse.enclitic(v) != 0;
        for (int k = v - 1; relative && k >= 0 && k > v - 7; k--) {
            if (parse.isStrongMark(k) || parse.is(k, Kind.VERB)) {
                break;
            }
            if ((parse.is(k, Kind.NOUN) || parse.is(k, Kind.MENTION)) && hasLemma(k, frame.objects())) {
                return k;
            }
        }
        int limit = Math.min(arguments.clauseEnd(v), v + 14);
        Argument subject = arguments.subject(v);
        for (int k = v + 1; k < limit; k++) {
            if (subject.isPresent() && subject.isActor() && k >= subject.from() && k < subject.to()) {
                continue;
            }
            if (hasLemma(k, frame.objects()) || parse.is(k, Kind.ADVERB) && frame.objects().contains(parse.word(k))) {
                return k;
            }
        }
        return -1;
    }

    private void object(Draft draft, FrameRow frame, int v) {
        char role = frame.role("obj");
        if (role == '\0') {
            return;
        }
        if (parse.enclitic(v) != 0) {
            List<Found> referent = referent(v, draft);
            if (role != 'C') {
                draft.add(role, Discourse.actors(referent));
            }
            return;
        }
        Argument object = arguments.object(v);
        if (!object.isPresent()) {
            return;
        }
        if (role == 'C') {
            draft.content = stretch(object.from(), v);
            draft.contentItem = object.from();
            if (object.isActor() && !draft.type.isMutual()) {
                draft.add('R', Discourse.actors(object.actors()));
            }
        } else if (object.isActor()) {
            draft.add(role, Discourse.actors(object.actors()));
        } else {
            draft.add(role, place(object.from(), draft));
        }
    }

    /** Who the pronoun on a verb points to: the antecedent before a relative, else the last actor that is not subject. */
    private List<Found> referent(int v, Draft draft) {
        List<Found> before = discourse.subjectBefore(v);
        boolean relative = parse.is(v - 1, Kind.RELATIVE);
        if (!relative && before.size() == 1 && !before.equals(discourse.subject(v))
                && before.get(0).kind() == Mention.Kind.PERSON) {
            return before;
        }
        for (int k = v - 1; k >= 0; k--) {
            Item item = parse.item(k);
            if (item.isActor() && !discourse.subject(v).contains(item.mention())) {
                return List.of(item.mention());
            }
        }
        return List.of();
    }

    private void complements(Draft draft, FrameRow frame, int from, int limit) {
        for (String preposition : PREPOSITIONS) {
            char role = frame.role(preposition);
            if (role == '\0') {
                continue;
            }
            Argument argument = arguments.complement(from, preposition, limit);
            if (!argument.isPresent()) {
                continue;
            }
            if (role == 'C') {
                if (draft.content == null) {
                    draft.content = stretch(argument.from(), from);
                    draft.contentItem = argument.from();
                    if (argument.isActor() && !draft.type.isMutual()) {
                        draft.add('R', Discourse.actors(argument.actors()));
                    }
                }
            } else if (argument.isActor()) {
                boolean where = preposition.equals("ب") && draft.type == EventType.CONSULT
                        && argument.actors().get(0).isPlace();
                if (!where) {
                    draft.add(role, Discourse.actors(argument.actors()));
                }
            } else {
                draft.add(role, place(argument.from(), draft));
            }
        }
        if (frame.role("أن") == 'C' && draft.content == null) {
            for (int k = from; k < parse.size() && k < from + 16; k++) {
                if (parse.is(k, Kind.COMPLEMENTIZER)) {
                    draft.content = stretch(k + 1, k);
                    return;
                }
                if (parse.is(k, Kind.VERB) && k > from) {
                    return;
                }
            }
        }
    }

    /** A city that is visited stands for its state. */
    private List<Actor> place(int k, Draft draft) {
        Item item = parse.item(k);
        if (draft.form != Form.VISIT || item == null || item.mention() == null) {
            return List.of();
        }
        return item.mention().actors().stream().filter(a -> a.country().isPresent())
                .map(a -> new Actor(a.text(), java.util.Optional.empty(), a.country(), "GOV")).toList();
    }

    // ---- nouns

    /** Whether a noun, adjective or verbal noun can be one of these lemmas. */
    private boolean hasLemma(int k, List<String> lemmas) {
        Item item = parse.item(k);
        if (item == null || item.reading() < 0 && item.mention() == null || item.is(Kind.VERB)) {
            return false;
        }
        Words words = parse.words();
        for (int r = words.first(item.first()); r < words.first(item.first() + 1); r++) {
            if (!Features.kind(words.features(r)).verbal() && lemmas.contains(words.lexeme(r).lemma())) {
                return true;
            }
        }
        return false;
    }

    private List<FrameRow> nounFrames(int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            List<FrameRow> rows = words.lexeme(r).isNominal() ? frames.noun(words.lexeme(r).lemma()) : List.of();
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    private void noun(int k) {
        if (participle(k)) {
            return;
        }
        List<FrameRow> rows = nounFrames(k);
        if (rows.isEmpty()) {
            predicate(k);
            return;
        }
        if (isSummitOf(k)) {
            return;
        }
        for (FrameRow frame : rows) {
            if (!frame.objects().isEmpty() && !modified(k, frame.objects())) {
                continue;
            }
            Draft draft = new Draft(frame, parse, k, trigger(k), false);
            nominal(draft, frame, k);
            joinedToContact(draft, k);
            if (isVerbalAct(draft.type) && (!isPerformed(k) || isAny(k))) {
                continue;
            }
            draft.anaphoric = draft.type != EventType.CONSULT && parse.definite(k) && !isPeriphrasis(carrier(k), k)
                    && !parse.conjoined(k);
            if (accept(draft)) {
                return;
            }
            if (draft.type == EventType.CONSULT && parse.definite(k) && draft.participants() == 0) {
                draft.anaphoric = true;
                drafts.add(draft);
                return;
            }
        }
    }

    /** أي اتفاق (any agreement): not one that was made. */
    private boolean isAny(int k) {
        String before = parse.word(k - 1);
        return parse.is(k - 1, Kind.QUANTIFIER) && (before.equals("اي") || before.equals("اية") || before.equals("كل"));
    }

    private static boolean isVerbalAct(EventType type) {
        return switch (type) {
            case AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    /**
     * Whether a noun such as دعم (support) is an act here and no state of things: it is carried by a verb or participle
     * of doing or saying (أعرب عن دعمه, مجددا دعمه), or stands in a headline.
     */
    private boolean isPerformed(int k) {
        if (parse.tokens().sentence(parse.sentence()).block() != Block.Kind.PARAGRAPH || isPeriphrasis(carrier(k), k)) {
            return true;
        }
        for (int v = k - 1; v >= 0 && v > k - 10; v--) {
            Lexeme lexeme = parse.lexeme(v);
            boolean acting = parse.is(v, Kind.VERB) || lexeme != null && lexeme.isVerb();
            if (acting && cues.light(lexeme.lemma()).isPresent()) {
                return true;
            }
            if (parse.is(v, Kind.VERB) || parse.isStrongMark(v)) {
                return false;
            }
        }
        return false;
    }

    /** لقاء قمة (a meeting at the summit): the genitive is not another contact. */
    private boolean isSummitOf(int k) {
        return parse.lemma(k).equals("قمة") && !parse.definite(k) && parse.is(k - 1, Kind.NOUN)
                && (parse.lemma(k - 1).equals("لقاء") || parse.lemma(k - 1).equals("اجتماع"));
    }

    /** مباحثات أ مع ب والاتفاق على: an act joined to a contact by و has its participants. */
    private void joinedToContact(Draft draft, int k) {
        if (draft.participants() > 0 || !parse.conjoined(k) || drafts.isEmpty()) {
            return;
        }
        Draft contact = drafts.get(drafts.size() - 1);
        if (contact.type == EventType.CONSULT && !contact.anaphoric && k - contact.item < 12 && draft.type.isMutual()) {
            draft.add('A', contact.actors);
        }
    }

    /** تم التوصل, جرى الاتفاق: the passive said with a verb of happening and a verbal noun. */
    private boolean isPeriphrasis(int verb, int noun) {
        return verb >= 0 && noun - verb <= 2 && (parse.lemma(verb).equals("تم") || parse.lemma(verb).equals("جرى"));
    }

    private boolean modified(int k, List<String> modifiers) {
        boolean without = modifiers.get(0).startsWith("!");
        if (without) {
            return !modified(k, modifiers.stream().map(m -> m.substring(m.startsWith("!") ? 1 : 0)).toList());
        }
        for (int m = k + 1; m <= k + 3 && m < parse.size(); m++) {
            if (hasLemma(m, modifiers)) {
                return true;
            }
            if (!parse.is(m, Kind.ADJECTIVE) && !parse.is(m, Kind.NOUN)) {
                return false;
            }
        }
        return false;
    }

    private void nominal(Draft draft, FrameRow frame, int k) {
        int after = k + 1;
        boolean owned = false;
        if (parse.enclitic(k) != 0) {
            draft.add(role(frame, "poss"), Discourse.actors(discourse.subjectBefore(k)));
            owned = true;
        } else if (parse.item(after) != null && parse.item(after).isActor() && !parse.conjoined(after)
                && parse.attachedPreposition(after) == '\0' && !parse.definite(k)) {
            Argument possessor = arguments.chain(after);
            boolean visited = draft.form == Form.VISIT && possessor.actors().get(0).isPlace();
            if (visited) {
                draft.add('R', visitedStates(possessor.actors()));
            } else if (!draft.type.isMutual() || !possessor.actors().get(0).isPlaceName()) {
                draft.add(role(frame, "poss"), Discourse.actors(possessor.actors()));
                owned = true;
            }
            after = possessor.to();
        }
        if (frame.role("adj") != '\0') {
            nationalities(draft, frame, k + 1);
        }
        int limit = arguments.clauseEnd(k);
        if (owned && frame.role("obj") != '\0' && parse.enclitic(k) != 0) {
            draft.add(frame.role("obj"), Discourse.actors(arguments.objectOfNoun(k).actors()));
        }
        complements(draft, frame, k + 1, limit);
        takingPart(draft, k, limit);
        members(draft, k);
        relative(draft, k);
        boolean bare = draft.participants() == 0;
        if (bare && parse.definite(k) && draft.type == EventType.CONSULT && !isPeriphrasis(carrier(k), k)
                && !isObjectOfLightVerb(k)) {
            return;
        }
        lightVerb(draft, k, owned && !draft.actors.isEmpty() || draft.type.isMutual() && draft.actors.size() >= 2);
        boolean with = !owned && frame.role("مع") == 'A' && draft.participants() >= 1
                && draft.participants() == arguments.complement(k + 1, "مع", limit).actors().size();
        if (draft.type == EventType.CONSULT && (with || draft.participants() == 1 && !bare)) {
            draft.add('A', Discourse.actors(discourse.hostless(parse, k)));
        }
    }

    /** زيارة باريس (the visit to Paris): the genitive is where the visit goes. */
    private static List<Actor> visitedStates(List<Found> places) {
        return Discourse.actors(places).stream().filter(a -> a.country().isPresent())
                .map(a -> new Actor(a.text(), java.util.Optional.empty(), a.country(), "GOV")).toList();
    }

    /** اجتماع لوزراء الخارجية (a meeting of foreign ministers): ل right after the noun and its adjectives. */
    private void members(Draft draft, int k) {
        boolean session = draft.form == Form.MEETING || draft.form == Form.TALKS || draft.form == Form.SUMMIT;
        int at = k + 1;
        while (parse.is(at, Kind.ADJECTIVE) && !parse.conjoined(at)) {
            at++;
        }
        Item item = parse.item(at);
        if (session && item != null && item.isActor() && parse.attachedPreposition(at) == 'ل'
                && !item.mention().isPlace()) {
            draft.add('A', Discourse.actors(arguments.chain(at).actors()));
        }
    }

    /** اجتماع بمشاركة وزراء: who takes part is one of those who meet. */
    private void takingPart(Draft draft, int k, int limit) {
        if (draft.type != EventType.CONSULT || draft.form == Form.VISIT || draft.form == Form.CALL
                || draft.form == Form.MESSAGE) {
            return;
        }
        for (int m = k + 1; m < limit - 1; m++) {
            if (parse.is(m, Kind.NOUN) && parse.lemma(m).equals("مشاركة") && parse.attachedPreposition(m) == 'ب') {
                draft.add('A', Discourse.actors(arguments.phrase(m + 1).actors()));
                return;
            }
        }
    }

    /** أجرى ثلاث جولات من المحادثات: nothing but a count stands between the light verb's subject and the noun. */
    private boolean isObjectOfLightVerb(int k) {
        int verb = carrier(k);
        if (verb < 0 || cues.light(parse.lemma(verb)).filter(l -> l.role() == 'A').isEmpty()) {
            return false;
        }
        for (int m = verb + 1; m < k; m++) {
            boolean count = COUNTS.contains(parse.lemma(m));
            if (parse.is(m, Kind.NOUN) && !count
                    || parse.is(m, Kind.PREPOSITION) && !COUNTS.contains(parse.lemma(m - 1))) {
                return false;
            }
        }
        return true;
    }

    private static char role(FrameRow frame, String slot) {
        char role = frame.role(slot);
        return role == 'R' ? 'R' : 'A';
    }

    /** اجتماع سعودي - أميركي - روسي: adjectives of nationality tell who took part. */
    private void nationalities(Draft draft, FrameRow frame, int from) {
        for (int k = from; k < parse.size() && k < from + 9; k++) {
            Item item = parse.item(k);
            if (parse.mark(k) == '-' || parse.mark(k) == '–' || parse.mark(k) == '/' || parse.mark(k) == '،') {
                continue;
            }
            String code = item.is(Kind.MARK) || item.is(Kind.MENTION) ? "" : mentions.nationality(item.first());
            if (!code.isEmpty()) {
                Span span = parse.tokens().span(item.first(), item.last() - 1);
                draft.add('A', List.of(new Actor(new Quote(span.in(text), span), java.util.Optional.empty(),
                        java.util.Optional.of(code), "GOV")));
            } else if (!item.is(Kind.ADJECTIVE) && !item.is(Kind.UNKNOWN)) {
                return;
            }
        }
    }

    /** لقاء جمع كيري ولافروف, المحادثات التي أجراها كيري مع لافروف: the clause after the noun tells who. */
    private void relative(Draft draft, int k) {
        for (int v = k + 1; v < parse.size() && v < k + 9; v++) {
            Item item = parse.item(v);
            if (item.is(Kind.NOUN) && !parse.definite(v) && gathers(v) && parse.item(v + 1) != null
                    && parse.item(v + 1).isActor()) {
                draft.add('A', Discourse.actors(arguments.chain(v + 1).actors()));
                return;
            }
            if (item.is(Kind.VERB)) {
                String lemma = parse.lemma(v);
                if (cues.isLight(lemma, 'G') && draft.form == Form.VISIT) {
                    Argument stops = arguments.object(v);
                    draft.add('R', visitedStates((stops.isActor() ? stops : arguments.subject(v)).actors()));
                } else if (cues.isLight(lemma, 'G')) {
                    draft.add('A', parse.enclitic(v) != 0
                            ? Discourse.actors(discourse.subjectBefore(k))
                            : List.of());
                    Argument object = arguments.object(v);
                    Argument first = object.isActor() ? object : arguments.subject(v);
                    draft.add('A', Discourse.actors(first.actors()));
                    for (String preposition : List.of("مع", "ب", "بين")) {
                        draft.add('A', Discourse.actors(
                                arguments.complement(v + 1, preposition, arguments.clauseEnd(v)).actors()));
                    }
                } else if (cues.isLight(lemma, 'A')) {
                    draft.add('A', Discourse.actors(discourse.subject(v)));
                    draft.add('A', Discourse.actors(
                            arguments.complement(v + 1, "مع", arguments.clauseEnd(v)).actors()));
                    draft.add('A', Discourse.actors(
                            arguments.complement(v + 1, "بين", arguments.clauseEnd(v)).actors()));
                }
                int next = arguments.clauseEnd(v);
                boolean gathers = parse.is(next, Kind.VERB) && parse.conjoined(next)
                        && cues.isLight(parse.lemma(next), 'G');
                if (gathers) {
                    draft.add('A', Discourse.actors(arguments.phrase(next + 1).actors()));
                }
                return;
            }
            if (item.is(Kind.PREPOSITION) || item.is(Kind.COMPLEMENTIZER) || parse.isStrongMark(v)
                    || item.is(Kind.SUBORDINATOR)) {
                return;
            }
        }
    }

    /** تجمع can be a noun (a gathering) or the verb of a clause on the noun before it (that brings together). */
    private boolean gathers(int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)).verbal() && cues.isLight(words.lexeme(r).lemma(), 'G')) {
                return true;
            }
        }
        return false;
    }

    /** عقد كيري اجتماعا: the subject of the light verb that carries the noun. */
    private void lightVerb(Draft draft, int k, boolean owned) {
        int verb = carrier(k);
        if (verb < 0 || draft.type != EventType.CONSULT && isPartOfAnother(verb, k)) {
            return;
        }
        cues.light(parse.lemma(verb)).ifPresent(light -> {
            if (light.role() == 'A' || light.role() == 'R') {
                char role = light.role() == 'R' || draft.frame.role("poss") == 'R' && draft.type == EventType.CONSULT
                        ? 'R'
                        : 'A';
                if (!owned) {
                    draft.add(role, Discourse.actors(discourse.subject(verb)));
                }
                if (light.lemma().equals("أبلغ") && !draft.type.equals(EventType.CONSULT)) {
                    draft.add('R', Discourse.actors(arguments.object(verb).actors()));
                }
                draft.reasons.add("carried by " + light.lemma() + " " + light.origin());
            }
        });
    }

    /** طلب تشكيل فريق لتحديد المسؤول عن هجمات: a noun that a preposition ties to another noun than the verb. */
    private boolean isPartOfAnother(int verb, int k) {
        boolean tied = parse.is(k - 1, Kind.PREPOSITION) || parse.attachedPreposition(k) != '\0';
        if (!tied) {
            return false;
        }
        int from = parse.is(k - 1, Kind.PREPOSITION) ? k - 2 : k - 1;
        return from > verb && (parse.is(from, Kind.NOUN) || parse.is(from, Kind.ADJECTIVE));
    }

    /** The verb in whose clause a noun stands, if nothing parts them; else -1. */
    private int carrier(int k) {
        for (int v = k - 1; v >= 0; v--) {
            Item item = parse.item(v);
            if (item.is(Kind.VERB)) {
                return v;
            }
            if (item.is(Kind.COMPLEMENTIZER) || item.is(Kind.SUBORDINATOR) || parse.isStrongMark(v)
                    || item.is(Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    // ---- participles and predicates

    /** The frames of the verb of which a word can be the active participle. */
    private List<FrameRow> activeParticipleOf(int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)) == Features.Kind.ACTIVE_PARTICIPLE) {
                List<FrameRow> rows = frames.verb(words.lexeme(r));
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
        }
        return List.of();
    }

    /** متهما, داعيا, معربا: a participle of circumstance has the subject of the sentence's verb. */
    private boolean participle(int k) {
        List<FrameRow> rows = activeParticipleOf(k);
        boolean circumstance = !parse.definite(k) && parse.attachedPreposition(k) == '\0'
                && (parse.word(k).endsWith("ا") && parse.enclitic(k) == 0
                        || !parse.words().can(parse.item(k).first(), PartOfSpeech.NOUN));
        if (rows.isEmpty() || !circumstance) {
            return false;
        }
        for (FrameRow frame : rows) {
            if (!frame.objects().isEmpty() && requiredObject(frame, k) < 0) {
                continue;
            }
            Draft draft = new Draft(frame, parse, k, trigger(k), true);
            draft.add(frame.role("subj") == 'R' ? 'R' : 'A', Discourse.actors(
                    parse.is(k - 1, Kind.MARK) ? discourse.mainSubject(parse, k) : discourse.subjectBefore(k)));
            int limit = arguments.clauseEnd(k);
            if (frame.role("obj") != '\0') {
                Argument object = arguments.phrase(k + 1);
                if (object.isActor() && parse.attachedPreposition(k + 1) == '\0') {
                    draft.add(frame.role("obj") == 'C' ? 'R' : frame.role("obj"),
                            Discourse.actors(object.actors()));
                }
                if (frame.role("obj") == 'C' && object.isPresent() && !parse.is(k + 1, Kind.MARK)) {
                    draft.content = stretch(object.from(), k);
                }
            }
            complements(draft, frame, k + 1, limit);
            if (accept(draft)) {
                return true;
            }
        }
        return false;
    }

    /** بلاده مستعدة لـ: a predicate adjective. */
    private void predicate(int k) {
        String lemma = parse.lemma(k);
        List<FrameRow> rows = frames.predicate(lemma);
        if (rows.isEmpty() && parse.lexeme(k) != null && parse.lexeme(k).isVerb()) {
            return;
        }
        for (FrameRow frame : rows) {
            if (parse.definite(k)) {
                return;
            }
            Draft draft = new Draft(frame, parse, k, trigger(k), false);
            List<Found> subject = List.of();
            for (int s = k - 1; s >= 0 && subject.isEmpty(); s--) {
                if (parse.item(s).isActor() && !arguments.isGoverned(s)) {
                    subject = List.of(parse.item(s).mention());
                }
                if (parse.is(s, Kind.COMPLEMENTIZER) || parse.isStrongMark(s)) {
                    break;
                }
            }
            draft.add('A', Discourse.actors(subject.isEmpty() ? discourse.subjectBefore(k) : subject));
            complements(draft, frame, k + 1, arguments.clauseEnd(k));
            if (accept(draft)) {
                return;
            }
        }
    }

    // ---- acceptance

    /** Whom the act is aimed at, where only what it is about was said: انتقد إعلان واشنطن (criticised Washington's ...). */
    private void addressee(Draft draft) {
        boolean aimed = draft.type == EventType.SUPPORT || draft.type == EventType.ACCUSE
                || draft.type == EventType.REJECT;
        boolean given = draft.type == EventType.AGREE;
        if (draft.content == null || !draft.recipients.isEmpty() || !aimed && !given) {
            return;
        }
        int seen = 0;
        for (int k = draft.item + 1; k < parse.size() && seen < 10; k++) {
            Item item = parse.item(k);
            int at = parse.tokens().text().origin(parse.tokens().from(item.first()));
            if (at < draft.content.span().start() || !item.isActor()) {
                seen += at < draft.content.span().start() ? 0 : 1;
                continue;
            }
            if (at >= draft.content.span().end()) {
                return;
            }
            char letter = parse.attachedPreposition(k);
            int governor = arguments.governor(k);
            boolean own = letter == 'ل' || letter == 'ب' && !item.mention().isPlace() || parse.is(k - 1, Kind.VERB)
                    || parse.is(k - 1, Kind.PREPOSITION_PRONOUN) && parse.is(k - 2, Kind.VERB)
                    || letter == '\0' && parse.is(governor, Kind.NOUN);
            if (given ? letter != 'ل' : !own) {
                seen++;
                continue;
            }
            draft.add('R', Discourse.actors(arguments.chain(k).actors()));
            return;
        }
    }

    private boolean accept(Draft draft) {
        addressee(draft);
        for (String need : draft.frame.needs()) {
            boolean met = switch (need) {
                case "A" -> !draft.actors.isEmpty();
                case "R" -> !draft.recipients.isEmpty();
                case "C" -> draft.content != null || !draft.recipients.isEmpty();
                case "AA" -> draft.participants() >= 2
                        || draft.participants() == 1 && draft.actors.size() == 1
                                && several.contains(draft.actors.get(0));
                default -> true;
            };
            if (!met) {
                return false;
            }
        }
        if (draft.actors.stream().noneMatch(FrameMatcher::isPolitical)
                && draft.recipients.stream().noneMatch(FrameMatcher::isPolitical)) {
            return false;
        }
        drafts.add(draft);
        return true;
    }

    /** Whether a participant is somebody of politics: of a state or organisation, or of a sector that always is. */
    private static boolean isPolitical(Actor actor) {
        return switch (actor.sector()) {
            case "UNK", "CVL", "BUS", "JRN", "UAF" -> actor.country().isPresent() && actor.name().isPresent()
                    || actor.country().isPresent() && !actor.sector().equals("UNK");
            default -> true;
        };
    }

    /** The word that names the act, without the particles before it save the article. */
    private Trigger trigger(int k) {
        Item item = parse.item(k);
        Words words = parse.words();
        int token = item.first();
        int offset = item.reading() < 0 ? 0 : words.stemOffset(item.reading());
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (words.lexeme(r).id() == words.lexeme(item.reading()).id()) {
                offset = Math.min(offset, words.stemOffset(r));
            }
        }
        if (item.reading() >= 0 && offset >= 2 && (words.proclitics(item.reading()) & Clitics.AL) != 0) {
            offset -= 2;
        }
        Span span = parse.tokens().text().origin(parse.tokens().from(token) + offset,
                parse.tokens().to(item.last() - 1));
        return new Trigger(parse.sentence(), new Quote(span.in(text), span));
    }

    /** The words from an item to the end of its clause. */
    private Quote stretch(int from, int head) {
        int to = from + 1;
        while (to < parse.size() && !parse.isStrongMark(to) && !parse.isQuoteMark(to)
                && !(parse.is(to, Kind.VERB) && parse.conjoined(to)) && !parse.is(to, Kind.SUBORDINATOR)
                && !(parse.mark(to) == '،' && (parse.is(to + 1, Kind.VERB) || parse.is(to + 1, Kind.SUBORDINATOR)
                        || parse.is(to + 1, Kind.PREPOSITION)))) {
            to++;
        }
        while (to - 1 > from && parse.is(to - 1, Kind.MARK)) {
            to--;
        }
        if (from >= parse.size()) {
            return null;
        }
        Span span = parse.tokens().span(parse.item(from).first(), parse.item(to - 1).last() - 1);
        return new Quote(span.in(text), span);
    }
}
