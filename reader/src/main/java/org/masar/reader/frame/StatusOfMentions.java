package org.masar.reader.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;

/** How far an act has come, where its mentions tell that differently: first offered, then agreed on, then held. */
final class StatusOfMentions {
    /** From this strength on, a tense, date or cue tells the status. */
    private static final int SURE = 3;

    private StatusOfMentions() {}

    /** The status that the mentions of an act tell most surely; of an offer and what came of it, what came of it. */
    static Status of(List<Draft> mentions) {
        Draft strongest = mentions.stream().filter(d -> !d.anaphoric || d.status == Status.CANCELLED)
                .max(Comparator.comparingInt(d -> d.statusStrength)).orElse(mentions.get(0));
        boolean running = strongest.status == Status.OCCURRED && mentions.stream()
                .anyMatch(d -> d.form == Form.VISIT && !d.anaphoric && d.isSureOf(Status.ONGOING));
        if (running) {
            // وصل الرئيس إلى القاهرة ... ويقوم بزيارة: he arrived, and his visit goes on
            return Status.ONGOING;
        }
        if (strongest.status != Status.PROPOSED && strongest.status != Status.POSSIBLE) {
            return strongest.status;
        }
        Optional<Draft> later = mentions.stream().filter(d -> !d.anaphoric && d.statusStrength >= SURE)
                .filter(d -> d.status == Status.PLANNED || d.status == Status.OCCURRED && d.verbal).findFirst();
        return later.orElse(strongest).status;
    }
}
