package org.masar.reader.event;

import java.util.List;
import java.util.Optional;
import org.masar.reader.article.Quote;
import org.masar.reader.entity.Actor;
import org.masar.reader.time.Length;
import org.masar.reader.time.When;

/**
 * One act that an article reports, however often it mentions it: who did what to whom, when, where, for how long, whether
 * it took place, and who says so. The fields are those of the codebook.
 *
 * @param type       the kind of act
 * @param form       the form of contact; only of {@link EventType#CONSULT}
 * @param mode       how it was done, as PLOVER names modes (aerial, release, convict ...), if the word that names the act
 *                   says so; never of {@link EventType#CONSULT}, whose modes are its forms
 * @param contexts   what it is about, as PLOVER names contexts (cbrn, refugees, economic ...), in the order of the alphabet
 * @param status     how far it has come
 * @param actors     who does it, each once
 * @param recipients whom it is done to
 * @param when       when it happens, if the article says
 * @param place      where, as written
 * @param duration   how long it lasted
 * @param source     whom the outlet credits for the report, outermost first; empty in the outlet's own voice
 * @param content    the stretch that says what was agreed, asked, discussed
 * @param assessment how somebody characterised the contact
 * @param mentions   where the article mentions it, in the order of the text; never empty
 * @param reasons    why it was read so: frame rows, status and source cues, merges
 */
public record Event(EventType type, Optional<Form> form, Optional<String> mode, List<String> contexts, Status status,
        List<Actor> actors, List<Actor> recipients,
        Optional<When> when, Optional<Quote> place, Optional<Length> duration, List<Quote> source,
        Optional<Quote> content, Optional<Quote> assessment, List<Trigger> mentions, List<String> reasons) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        source = List.copyOf(source);
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an event has at least one mention");
        }
    }
}
