package org.masar.reader.entity;

import java.util.Optional;
import java.util.Set;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.Sense;

/** For which state or organisation and in which sector a person of the article acts, as the codebook has it. */
final class Affiliations {
    /** Codes of {@code tenures-*.tsv} whose officials the codebook counts to the United Nations. */
    private static final Set<String> UNITED_NATIONS_FAMILY = Set.of("WHO", "UNHCR", "UNRWA", "UNICEF", "WFP", "ICJ");
    /** Codes for which the codebook has none. */
    private static final Set<String> UNCODED = Set.of("WB", "WTO", "OSCE", "OPCW", "ICC", "BRICS", "SCO");

    private final Lexicon lexicon;
    private final Context context;

    Affiliations(Lexicon lexicon, Context context) {
        this.lexicon = lexicon;
        this.context = context;
    }

    /** The code of a person's state or organisation as the article tells it or his office of that day; empty without. */
    String country(Persona persona) {
        return persona.country.isEmpty() ? tenure(persona).map(this::country).orElse("") : persona.country;
    }

    /** As {@link #country}, else that of any office of his, else the home state for an official nobody knows. */
    String likelyCountry(Persona persona) {
        String country = country(persona);
        if (!country.isEmpty()) {
            return country;
        }
        if (persona.entry == null) {
            return persona.roles.isEmpty() ? "" : context.homeCode();
        }
        return persona.entry.tenures().stream().map(this::country).filter(c -> !c.isEmpty()).findFirst().orElse("");
    }

    /** A person's sector on that day: who has left the government is of the elite. */
    String sector(Persona persona) {
        Optional<Entry.Tenure> tenure = tenure(persona);
        if (tenure.isEmpty()) {
            return persona.sector;
        }
        boolean now = persona.entry.on(context.day()).isPresent();
        if (!persona.sector.isEmpty() && !(persona.sector.equals("GOV") && now)) {
            return persona.sector;
        }
        String last = tenure.get().sector();
        boolean ended = tenure.get().to().isBefore(context.day());
        return now || !last.equals("GOV") || !ended ? last : "ELI";
    }

    private Optional<Entry.Tenure> tenure(Persona persona) {
        return persona.entry == null ? Optional.empty() : persona.entry.knownBy(context.day());
    }

    /** The state behind the holder of an office: of a movement, the state it belongs to. */
    private String country(Entry.Tenure tenure) {
        String of = tenure.of();
        if (!tenure.isOfGroup()) {
            return UNITED_NATIONS_FAMILY.contains(of) ? "UN" : UNCODED.contains(of) ? "" : of;
        }
        return lexicon.senses(of).stream().map(Sense::entry).map(e -> switch (e) {
            case Entry.Organisation o -> o.of();
            case Entry.Place p -> p.iso3();
            default -> "";
        }).filter(code -> !code.isEmpty()).findFirst().orElse("");
    }
}
