package org.masar.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.entity.Actor;
import org.masar.reader.syntax.Parse;

/** One act with all its mentions so far, and all who take part in it by any of them. */
final class MergedAct {
    final List<Draft> drafts = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Actor> recipients = new ArrayList<>();

    private boolean open;

    void add(Draft draft) {
        open |= Merger.isOpen(draft.status);
        if (drafts.isEmpty()) {
            drafts.add(draft);
            actors.addAll(draft.actors);
            recipients.addAll(draft.recipients);
            return;
        }
        drafts.add(draft);
        take(actors, draft.actors, recipients);
        take(recipients, draft.recipients, actors);
    }

    /** Takes in participants that are not there yet; a name replaces the bare state or office it belongs to. */
    private static void take(List<Actor> into, List<Actor> from, List<Actor> others) {
        for (Actor actor : from) {
            if (others.stream().anyMatch(o -> Participants.same(o, actor))) {
                continue;
            }
            int at = -1;
            for (int k = 0; k < into.size(); k++) {
                if (Participants.compatible(into.get(k), actor)) {
                    at = k;
                    break;
                }
            }
            if (at < 0) {
                into.add(actor);
            } else if (into.get(at).name().isEmpty() && actor.name().isPresent()) {
                into.set(at, actor);
            }
        }
    }

    List<Actor> all() {
        List<Actor> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }

    /** Whether some mention tells it as yet to come. */
    boolean isOpen() {
        return open;
    }

    int lastMentioned() {
        return drafts.get(drafts.size() - 1).trigger.text().span().start();
    }

    Draft first() {
        return drafts.get(0);
    }

    /** Whether words right beside tell of it. */
    boolean isToldBeside(Draft draft) {
        for (int k = drafts.size() - 1; k >= 0 && drafts.get(k).parse == draft.parse; k--) {
            if (Math.abs(drafts.get(k).item - draft.item) <= 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether that sentence, the last one read so far, tells of it. */
    boolean isToldIn(Parse parse) {
        return drafts.get(drafts.size() - 1).parse == parse;
    }
}
