package org.masar.reader.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.masar.reader.article.Block;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.event.Event;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.event.Trigger;

/** Joins the mentions of one act into one event: same kind, the same principals, compatible time and form. */
public final class Merger {
    /** The most acts, and mentions of one act, that are looked through, so that time stays linear in the text. */
    private static final int REACH = 300;

    private final List<MergedAct> groups = new ArrayList<>();
    /** Mentions in a headline that point to an act told only in the text: قمة ألاسكا. */
    private final List<Draft> ahead = new ArrayList<>();

    /** The events that a text's drafts tell of, in the order of their first mention. */
    public static List<Event> merge(List<Draft> drafts) {
        Merger merger = new Merger();
        drafts.forEach(merger::place);
        merger.ahead.forEach(merger::pointAhead);
        return merger.groups.stream().map(Merger::event)
                .sorted(Comparator.comparing(e -> e.mentions().get(0).text().span())).toList();
    }

    private void place(Draft draft) {
        MergedAct best = null;
        for (MergedAct group : groups.subList(Math.max(0, groups.size() - REACH), groups.size())) {
            boolean fits = draft.anaphoric ? pointsTo(draft, group) : same(draft, group);
            if (fits && (best == null || isNearer(draft, group, best))) {
                best = group;
            }
        }
        if (best == null) {
            if (draft.anaphoric && (draft.type != EventType.CONSULT || draft.participants() < 2)) {
                if (inHeading(draft) && ahead.size() < REACH) {
                    ahead.add(draft);
                }
                return;
            }
            best = new MergedAct();
            groups.add(best);
        }
        best.add(draft);
    }

    /** The act of which words told last; of two, that which is open as the pointing words are: سيعقد اللقاء. */
    private static boolean isNearer(Draft draft, MergedAct group, MergedAct best) {
        if (draft.anaphoric && draft.statusStrength >= 3 && group.isOpen() != best.isOpen()) {
            return group.isOpen() == isOpen(draft.status);
        }
        return group.lastMentioned() >= best.lastMentioned();
    }

    static boolean isOpen(Status status) {
        return status == Status.PLANNED || status == Status.PROPOSED || status == Status.POSSIBLE;
    }

    /** Adds a headline's mention to the first act told in the text that it can point to. */
    private void pointAhead(Draft draft) {
        groups.stream().limit(REACH).filter(group -> pointsTo(draft, group)).findFirst()
                .ifPresent(group -> group.drafts.add(0, draft));
    }

    private static boolean pointsTo(Draft draft, MergedAct group) {
        Draft first = group.first();
        if (draft.type != EventType.CONSULT) {
            return same(draft, group);
        }
        if (draft.form == Form.VISIT && differ(draft.actors, group.actors)) {
            return false;
        }
        boolean round = first.form == Form.TALKS && draft.frame.head().equals("جولة");
        return first.type == draft.type && (compatibleForms(first.form, draft.form)
                || first.form == Form.CALL && draft.form == Form.TALKS || round);
    }

    private static boolean same(Draft draft, MergedAct group) {
        Draft first = group.first();
        boolean talksAbout = draft.verbal && draft.form == Form.TALKS && first.form != Form.VISIT
                && group.isToldIn(draft.parse);
        if (isDeal(draft) && isDeal(first) && (first.type != draft.type || draft.participants() == 0)) {
            return isWithin(all(draft), group.all());
        }
        boolean told = first.verbal && first.form == Form.TALKS && draft.form == Form.CALL && !draft.verbal
                && draft.parse.sentence() - first.parse.sentence() <= 1;
        if (first.type != draft.type || !compatibleForms(first.form, draft.form) && !talksAbout && !told) {
            return false;
        }
        List<Actor> mine = draft.type.isMutual() ? all(draft) : draft.actors;
        List<Actor> theirs = draft.type.isMutual() ? group.all() : group.actors;
        List<Actor> few = mine.size() <= theirs.size() ? mine : theirs;
        List<Actor> many = few == mine ? theirs : mine;
        boolean befallen = draft.type == EventType.COERCE
                || draft.type == EventType.ASSAULT && (inHeading(draft) || inHeading(first));
        if (mine.isEmpty() && theirs.isEmpty() && befallen) {
            return isMatch(draft.recipients, group.recipients);
        }
        if (few.isEmpty() || Participants.matched(few, many) < few.size()) {
            return false;
        }
        if (draft.form == Form.VISIT && first.form == Form.VISIT
                && (differ(draft.actors, group.actors) || differ(draft.recipients, group.recipients))) {
            return false;
        }
        if (draft.type == EventType.CONSULT) {
            if (draft.isNext && !group.isToldIn(draft.parse)) {
                return false;
            }
            boolean running = draft.status == Status.ONGOING || first.status == Status.ONGOING;
            boolean sure = draft.statusStrength >= 3 && first.statusStrength >= 3;
            boolean visit = draft.form == Form.VISIT && first.form == Form.VISIT && few.size() == many.size();
            boolean other = running && sure && draft.status != first.status && !visit || isHeldAndPlanned(draft, group);
            if (other || statesOnly(mine) != statesOnly(theirs)
                    && draft.form != first.form && !inHeading(draft)) {
                return false;
            }
            boolean content = draft.verbal && draft.form == Form.TALKS && draft.frame.role("obj") == 'C'
                    && few.size() == many.size() && group.isToldIn(draft.parse);
            if (content) {
                return true;
            }
            boolean sized = few.size() >= 2 && isOpen(many) || few.size() == many.size() || few.size() == 1
                    || inHeading(draft)
                    || group.drafts.stream().allMatch(Merger::inHeading);
            return sized && compatibleTimes(draft, group);
        }
        if (group.isToldBeside(draft)) {
            return true;
        }
        List<Actor> objects = draft.recipients;
        if (!objects.isEmpty() && !group.recipients.isEmpty()) {
            return isMatch(objects, group.recipients)
                    && (inHeading(first) || inHeading(draft) || sameContent(first.content, draft.content));
        }
        return first.frame.head().equals(draft.frame.head()) && sameContent(first.content, draft.content);
    }

    /** التقى الوزير نظيره وسيلتقيه غدا: a contact that is surely to come is not one that has surely taken place. */
    private static boolean isHeldAndPlanned(Draft draft, MergedAct group) {
        return group.drafts.stream().anyMatch(d -> isSurely(d, Status.OCCURRED) && isSurely(draft, Status.PLANNED)
                || isSurely(d, Status.PLANNED) && isSurely(draft, Status.OCCURRED));
    }

    private static boolean isSurely(Draft draft, Status status) {
        return draft.isSureOf(status) && !inHeading(draft) && !draft.anaphoric;
    }

    /** Whether those of the fewer, if any, are among the others. */
    private static boolean isWithin(List<Actor> some, List<Actor> others) {
        boolean fewer = some.size() <= others.size();
        List<Actor> few = fewer ? some : others;
        return Participants.matched(few, fewer ? others : some) == few.size();
    }

    /** Whether somebody is among both. */
    private static boolean isMatch(List<Actor> some, List<Actor> others) {
        boolean fewer = some.size() <= others.size();
        return Participants.matched(fewer ? some : others, fewer ? others : some) > 0;
    }

    /** توقيع الاتفاق, التوصل إلى اتفاق: the making of a deal that may be a truce or a reconciliation. */
    private static boolean isDeal(Draft draft) {
        return draft.status == Status.OCCURRED && draft.frame.objects().contains("اتفاق")
                && draft.frame.objects().contains("مصالحة");
    }

    /** Whether both are told and have nobody in common: who visits and who is visited are not exchanged. */
    private static boolean differ(List<Actor> some, List<Actor> others) {
        return !some.isEmpty() && !others.isEmpty() && Participants.matched(some, others) == 0;
    }

    /** Whether a bloc's leaders are among them, whose number is open: قادة أوروبا (the leaders of Europe). */
    private static boolean isOpen(List<Actor> actors) {
        return actors.stream()
                .anyMatch(a -> a.name().isEmpty() && a.country().isPresent() && a.country().get().length() == 2);
    }

    private static boolean statesOnly(List<Actor> actors) {
        return actors.stream().noneMatch(a -> a.name().isPresent());
    }

    /** A headline leaves out participants that the text names. */
    private static boolean inHeading(Draft draft) {
        return draft.parse.tokens().sentence(draft.parse.sentence()).block() == Block.Kind.HEADING;
    }

    private static boolean sameContent(Quote a, Quote b) {
        if (a == null || b == null) {
            return true;
        }
        List<String> left = List.of(a.text().split("\\s+"));
        List<String> right = List.of(b.text().split("\\s+"));
        long common = left.stream().filter(w -> w.length() > 3 && right.contains(w)).count();
        return common * 2 >= Math.min(left.stream().filter(w -> w.length() > 3).count(),
                right.stream().filter(w -> w.length() > 3).count());
    }

    private static List<Actor> all(Draft draft) {
        List<Actor> all = new ArrayList<>(draft.actors);
        all.addAll(draft.recipients);
        return all;
    }

    private static boolean compatibleForms(Form a, Form b) {
        if (a == b || a == null || b == null) {
            return true;
        }
        return isSession(a) && isSession(b);
    }

    private static boolean isSession(Form form) {
        return form == Form.MEETING || form == Form.TALKS || form == Form.SUMMIT;
    }

    private static boolean compatibleTimes(Draft draft, MergedAct group) {
        for (Draft other : group.drafts.subList(Math.max(0, group.drafts.size() - REACH), group.drafts.size())) {
            if (draft.when != null && other.when != null && !draft.when.iso().equals(other.when.iso())
                    && !draft.when.iso().contains(other.when.iso()) && !other.when.iso().contains(draft.when.iso())) {
                return false;
            }
        }
        return true;
    }

    private static Event event(MergedAct group) {
        List<String> reasons = new ArrayList<>();
        group.drafts.forEach(d -> reasons.addAll(d.reasons));
        List<Trigger> mentions = group.drafts.stream().map(d -> d.trigger)
                .sorted(Comparator.comparing(t -> t.text().span())).distinct().toList();
        Set<String> contexts = new TreeSet<>();
        group.drafts.forEach(d -> contexts.addAll(d.contexts));
        return new Event(type(group), Optional.ofNullable(form(group)), first(group, d -> d.mode),
                List.copyOf(contexts), StatusOfMentions.of(group.drafts), group.actors,
                group.recipients, first(group, d -> d.when), first(group, d -> d.place),
                first(group, d -> d.duration),
                source(group),
                first(group, d -> d.content), first(group, d -> d.assessment), mentions, reasons);
    }

    /** Nobody's, if the outlet first tells the act in its own voice, headlines aside; else the first source named. */
    private static List<Quote> source(MergedAct group) {
        boolean own = group.drafts.stream().filter(d -> !d.anaphoric)
                .filter(d -> d.parse.tokens().sentence(d.parse.sentence()).block() == Block.Kind.PARAGRAPH).findFirst()
                .filter(d -> d.source.isEmpty()).isPresent();
        return own
                ? List.of()
                : group.drafts.stream().map(d -> d.source).filter(s -> !s.isEmpty()).findFirst().orElse(List.of());
    }

    private static Form form(MergedAct group) {
        if (group.drafts.stream().anyMatch(d -> d.form == Form.SUMMIT)) {
            return Form.SUMMIT;
        }
        List<Draft> told = group.drafts.stream().filter(d -> !d.anaphoric && d.form != null).toList();
        if (told.isEmpty()) {
            return group.first().form;
        }
        // يبحث معه ... استقبله: what they discussed was discussed when one received the other
        boolean discussed = told.get(0).form == Form.TALKS && told.get(0).verbal;
        return told.stream().filter(d -> discussed && (d.form == Form.MEETING || d.form == Form.CALL)).findFirst()
                .orElse(told.get(0)).form;
    }

    /** A deal that was reached and signed is one act, the signing. */
    private static EventType type(MergedAct group) {
        boolean signed = group.drafts.stream().anyMatch(d -> d.type == EventType.SUPPORT);
        return signed ? EventType.SUPPORT : group.first().type;
    }

    private static <T> Optional<T> first(MergedAct group, Function<Draft, T> field) {
        return group.drafts.stream().map(field).filter(x -> x != null).findFirst();
    }
}
