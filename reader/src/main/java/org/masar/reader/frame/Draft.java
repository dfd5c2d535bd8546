package org.masar.reader.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.event.Trigger;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.syntax.Parse;
import org.masar.reader.time.Length;
import org.masar.reader.time.When;

/** One mention of an act while it is being read; {@link Merger} makes events of those that are one act. */
public final class Draft {
    final FrameRow frame;
    final EventType type;
    Form form;
    /** PLOVER's mode, of acts that are no contacts; or null. */
    final String mode;
    /** PLOVER's contexts. */
    final Set<String> contexts = new TreeSet<>();
    final Parse parse;
    /** The item that names the act. */
    final int item;
    final Trigger trigger;
    /** Whether the act is named by a finite verb. */
    final boolean verbal;
    final List<Actor> actors = new ArrayList<>(2);
    final List<Actor> recipients = new ArrayList<>(2);
    /** Whether it only points back to an act already told: اللقاء (the meeting). */
    boolean anaphoric;
    /** Whether a clause on its noun tells who did it: الغارات التي شنتها فرنسا (the raids that France carried out). */
    boolean toldByClause;
    /** Whether who did it stands beside its own noun, not only with the verb that carries that. */
    boolean owned;
    /** Whether its noun names what somebody said on another occasion: رفض مطالب الكونغرس (rejected Congress's demands). */
    boolean uttered;
    /** Whether مع tells of a second side, who is another even if he too is of that state and has no name. */
    boolean withPartner;
    /** Whether it is told as coming after another act: عقب ذلك عقد الرئيسان اجتماعا (after that the presidents met). */
    boolean isNext;
    Quote content;
    /** The item at which the content begins, or -1. */
    int contentItem = -1;
    Quote assessment;
    Status status = Status.OCCURRED;
    /** How sure the status is: a headline's present tense is weak, a past tense in the text is strong. */
    int statusStrength;
    When when;
    Quote place;
    Length duration;
    List<Quote> source = List.of();
    final List<String> reasons = new ArrayList<>(4);

    Draft(FrameRow frame, Parse parse, int item, Trigger trigger, boolean verbal) {
        this.frame = frame;
        this.type = EventType.valueOf(frame.type());
        boolean contact = type == EventType.CONSULT;
        this.form = contact && !frame.form().isEmpty() ? Form.valueOf(frame.form().toUpperCase(Locale.ROOT)) : null;
        this.mode = contact || frame.form().isEmpty() ? null : frame.form();
        this.parse = parse;
        this.item = item;
        this.trigger = trigger;
        this.verbal = verbal;
        reasons.add("frame " + frame);
    }

    public Parse parse() {
        return parse;
    }

    public int item() {
        return item;
    }

    public boolean verbal() {
        return verbal;
    }

    public EventType type() {
        return type;
    }

    public Form form() {
        return form;
    }

    public FrameRow frame() {
        return frame;
    }

    public List<Actor> actors() {
        return actors;
    }

    /** Sets the status if it is told more surely than what was known so far. */
    public void status(Status told, int strength, String why) {
        if (strength >= statusStrength) {
            status = told;
            statusStrength = strength;
            reasons.add("status " + told.code() + ": " + why);
        }
    }

    /** Whether a deed is told in the present, so that a day before is when it began: تشن روسيا منذ فبراير حربا. */
    public boolean isOngoing() {
        return status == Status.ONGOING && type != EventType.CONSULT;
    }

    /** Whether the text itself tells that status, by its tense or a cue. */
    public boolean isSureOf(Status told) {
        return status == told && statusStrength >= 3;
    }

    public void when(When told) {
        when = told;
    }

    public When when() {
        return when;
    }

    public void place(Quote told) {
        place = told;
    }

    public void duration(Length told) {
        duration = told;
    }

    public void assessment(Quote told) {
        assessment = told;
    }

    public void source(List<Quote> told) {
        source = told;
    }

    public void add(char role, List<Actor> who) {
        List<Actor> list = role == 'R' ? recipients : actors;
        List<Actor> before = List.copyOf(actors);
        List<Actor> beforeThem = List.copyOf(recipients);
        for (Actor actor : who) {
            // رئيس مجلس الأمن والأمين العام: two told together are two, though both are of one body and without a name
            boolean told = contains(before, actor) || contains(beforeThem, actor);
            boolean twice = contains(list, actor) && (actor.name().isPresent() || list.contains(actor));
            if (!told && !twice) {
                list.add(actor);
            }
        }
    }

    /** Adds those who lead an act, whom its verb names, before those who take part in it. */
    void addFirst(char role, List<Actor> who) {
        List<Actor> list = role == 'R' ? recipients : actors;
        int before = list.size();
        add(role, who);
        Collections.rotate(list, list.size() - before);
    }

    private boolean contains(List<Actor> list, Actor actor) {
        for (Actor other : list) {
            boolean nameless = withPartner && isOffice(other) && isOffice(actor);
            if (nameless ? other.text().text().equals(actor.text().text()) : Participants.same(other, actor)) {
                return true;
            }
        }
        return false;
    }

    /** الرئيس العراقي, رئيس إقليم كردستان: told by more than the name of a state. */
    private static boolean isOffice(Actor actor) {
        return actor.name().isEmpty() && actor.text().text().indexOf(' ') > 0;
    }

    int participants() {
        return actors.size() + recipients.size();
    }
}
