package org.masar.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/**
 * Contacts that somebody asks for, offers, is ready for or agrees on: the asking is the contact itself, not yet held; see the
 * codebook, 9.1 and 9.2.
 */
final class AskedContacts {
    /** How many items before a visit the invitation to it may stand. */
    private static final int INVITATION = 12;

    /** How sure the status of an invitation is: more than a date, such as that of the visit, makes it. */
    private static final int INVITED = 5;

    private final FrameIndex frames;
    private final ParsedSentence sentence;
    private final Parse parse;
    private final LightVerbs lightVerbs;
    private final Cues cues;
    private final List<Draft> drafts;

    AskedContacts(FrameIndex frames, ParsedSentence sentence, LightVerbs lightVerbs, Cues cues, List<Draft> drafts) {
        this.frames = frames;
        this.sentence = sentence;
        this.parse = sentence.parse();
        this.lightVerbs = lightVerbs;
        this.cues = cues;
        this.drafts = drafts;
    }

    /** Adds the contacts that are asked for, tells who would visit whom, and removes the asking. */
    void settle() {
        addContacts();
        drafts.forEach(this::invite);
        drafts.removeIf(this::isForContact);
    }

    /** دعا نظيره إلى لقاء, طلب عقد اجتماع: whom a contact is asked of and who asks are those who would meet. */
    private void addContacts() {
        List<Draft> contacts = new ArrayList<>();
        for (Draft asking : drafts) {
            int k = asking.type == EventType.REQUEST && !urgesOthers(asking) || isOffer(asking) ? asked(asking) : -1;
            Item item = parse.item(k);
            if (item == null || !item.is(Kind.NOUN) || drafts.stream().anyMatch(d -> d.item == k && !d.anaphoric)) {
                continue;
            }
            for (FrameRow frame : frames.noun(parse, k)) {
                if (frame.type().equals("CONSULT") && frame.objects().isEmpty() && !frame.form().equals("message")
                        && !frame.form().equals("visit")) {
                    Draft contact = new Draft(frame, parse, k, sentence.trigger(k), false);
                    contact.add('A', asking.actors);
                    contact.add('A', asking.recipients);
                    if (asking.type == EventType.REQUEST || isAgreed(asking, contact)) {
                        contacts.add(contact);
                    }
                    break;
                }
            }
        }
        drafts.addAll(contacts);
    }

    /** دعا غوتيريش روسيا وأوكرانيا إلى التفاوض: whether who asks has two others meet, or is a body that mediates. */
    private static boolean urgesOthers(Draft asking) {
        long states = asking.recipients.stream().map(Actor::country).distinct().count();
        return states > 1
                || !asking.recipients.isEmpty() && asking.actors.stream().allMatch(a -> a.sector().equals("IGO"));
    }

    /** على عقد لقاء, إلى المشاركة في محادثات: the noun that an act is about, past the verbal nouns that carry it. */
    private int asked(Draft asking) {
        int k = asking.contentItem;
        for (int light = 0; light < 2 && parse.is(k, Kind.NOUN); light++) {
            boolean continuing = cues.cue('V', sentence.verbOf(k)).filter(c -> c.status().equals("ongoing"))
                    .isPresent();
            if (!cues.isLight(sentence.verbOf(k), 'A') || continuing || isContactNoun(k)) {
                break;
            }
            k += parse.is(k + 1, Kind.PREPOSITION) ? 2 : 1;
        }
        return k;
    }

    private boolean isContactNoun(int k) {
        return frames.noun(parse, k).stream().anyMatch(f -> f.type().equals("CONSULT"));
    }

    /** اقترح لقاء, وافق على لقاء, اتفقا على عقد قمة: a verb of offering or agreeing, whose content can be a contact. */
    private boolean isOffer(Draft draft) {
        boolean offers = cues.cue('V', draft.frame.head()).filter(c -> c.status().equals("proposed")).isPresent();
        return draft.type == EventType.AGREE && draft.verbal && draft.frame.objects().isEmpty()
                && (offers || cues.accepts(draft.frame.head()));
    }

    /** Whether an act is but the asking for a contact in which who asks would take part. */
    private boolean isForContact(Draft draft) {
        boolean offer = isOffer(draft);
        boolean asking = draft.type == EventType.REQUEST || draft.type == EventType.AGREE && isReadiness(draft)
                || offer;
        if (!asking) {
            return false;
        }
        int asked = asked(draft);
        for (Draft contact : drafts) {
            int distance = contact.item - draft.item;
            boolean takesPart = Participants.areTogether(contact.actors, draft.actors)
                    || Participants.areTogether(contact.recipients, draft.actors);
            if (contact.type == EventType.CONSULT && distance > 0 && !contact.anaphoric
                    && contact.form != Form.MESSAGE && takesPart && !lightVerbs.isToldAsDone(contact.item)
                    && (offer ? contact.item == asked && isAgreed(draft, contact) : distance < 7)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else is to meet who offers it, as he need not where he agrees to what another has offered. */
    private boolean isAgreed(Draft offer, Draft contact) {
        return contact.participants() > 1 || cues.accepts(offer.frame.head());
    }

    private boolean isReadiness(Draft draft) {
        int verb = lightVerbs.carrier(draft.item);
        return switch (draft.frame.head()) {
            case "استعداد", "مستعد", "جاهز" -> verb < 0 || !parse.lemma(verb).equals("أبلغ");
            default -> false;
        };
    }

    /** وجه دعوة إلى الرئيس لزيارة موسكو, دعاه إلى زيارتها: who is invited is to visit, and who invites him is the host. */
    private void invite(Draft visit) {
        if (visit.form != Form.VISIT || visit.verbal) {
            return;
        }
        for (Draft asking : drafts) {
            int distance = visit.item - asking.item;
            if (asking.frame.head().equals("دعا") && asking.type == EventType.REQUEST && distance > 0
                    && distance < INVITATION && !asking.recipients.isEmpty()) {
                set(visit, asking.recipients, asking.actors, Status.PROPOSED);
                return;
            }
        }
        for (int k = visit.item - 1; k >= 0 && k > visit.item - INVITATION && !parse.isStrongMark(k); k--) {
            if (parse.lemma(k).equals("دعوة") && parse.is(k, Kind.NOUN)) {
                if (parse.attachedPreposition(k) == '\0') {
                    byNoun(visit, k);
                }
                return;
            }
        }
    }

    private void byNoun(Draft visit, int invitation) {
        int verb = lightVerbs.carrier(invitation);
        List<Actor> subject = verb < 0 ? List.of() : Discourse.actors(sentence.discourse().subject(verb));
        boolean taken = verb >= 0
                && (cues.isLight(parse.lemma(verb), 'R') || cues.accepts(parse.lemma(verb))
                        || cues.denies(parse.lemma(verb)));
        List<Actor> from = complement(invitation, visit.item, "من");
        List<Actor> to = complement(invitation, visit.item, "إلى");
        List<Actor> owner = owner(invitation);
        List<Actor> given = verb < 0 ? List.of() : Discourse.actors(sentence.arguments().object(verb).actors());
        List<Actor> host = !from.isEmpty() ? from : !owner.isEmpty() ? owner : taken ? List.of() : subject;
        List<Actor> guest = taken ? subject : !to.isEmpty() ? to : complement(invitation, visit.item, "ل");
        boolean negated = parse.is(verb - 1, Kind.NEGATION);
        boolean none = verb >= 0 && negated && cues.isLight(parse.lemma(verb), 'R');
        boolean accepted = verb >= 0 && !negated && cues.accepts(parse.lemma(verb));
        set(visit, guest.isEmpty() ? given : guest, host,
                none ? Status.DENIED : accepted ? Status.PLANNED : Status.PROPOSED);
    }

    private List<Actor> complement(int from, int limit, String preposition) {
        return Discourse.actors(sentence.arguments().complement(from + 1, preposition, limit).actors());
    }

    /** دعوة نظيره الفرنسي, دعوة وجهها الملك: whose invitation it is. */
    private List<Actor> owner(int invitation) {
        Item next = parse.item(invitation + 1);
        if (next != null && next.isActor() && parse.attachedPreposition(invitation + 1) == '\0') {
            return Discourse.actors(sentence.arguments().chain(invitation + 1).actors());
        }
        int verb = parse.is(invitation + 1, Kind.RELATIVE) ? invitation + 2 : invitation + 1;
        Argument subject = parse.is(verb, Kind.VERB) && parse.enclitic(verb) != 0
                ? sentence.arguments().subject(verb)
                : Argument.NONE;
        return Discourse.actors(subject.actors());
    }

    private static void set(Draft visit, List<Actor> guest, List<Actor> host, Status status) {
        if (guest.isEmpty()) {
            return;
        }
        List<Actor> states = List.copyOf(visit.recipients);
        visit.actors.clear();
        visit.recipients.clear();
        visit.add('A', guest);
        visit.add('R', host.isEmpty() ? states : host);
        if (!states.isEmpty()) {
            visit.place(states.get(0).text());
        }
        visit.status(status, INVITED, "who is invited visits who invites");
    }
}
