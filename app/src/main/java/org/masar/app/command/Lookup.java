package org.masar.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.FrameRow;
import org.masar.reader.lexicon.Lexeme;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.Sense;

/** Looks a word or phrase up in the lexicon and puts what is found into lines. */
final class Lookup {
    private final Lexicon lexicon;
    private final List<String> lines = new ArrayList<>();

    private Lookup(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All that is known of a phrase; no line if nothing is. */
    static List<String> in(Lexicon lexicon, String phrase) {
        Lookup lookup = new Lookup(lexicon);
        lookup.forms(phrase);
        Set<Entry> told = new LinkedHashSet<>();
        for (Sense sense : lexicon.senses(phrase)) {
            lookup.lines.add("as " + sense.as().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ":");
            lookup.entry(sense.entry());
            told.add(sense.entry());
        }
        lookup.byCodeOrEnglishName(phrase, told);
        return lookup.lines;
    }

    /** The readings of a single word, with its clitics, and the frames of its lexemes. */
    private void forms(String phrase) {
        Tokens tokens = Tokens.of(NormalText.of(phrase));
        if (tokens.size() != 1) {
            return;
        }
        Words words = Words.of(tokens, lexicon);
        Set<Lexeme> lexemes = new LinkedHashSet<>();
        for (int r = words.first(0); r < words.first(1); r++) {
            Lexeme lexeme = words.lexeme(r);
            lines.add(words.describe(r) + (lexeme.gloss().isEmpty() ? "" : " \"" + lexeme.gloss() + "\""));
            lexemes.add(lexeme);
        }
        for (Lexeme lexeme : lexemes) {
            for (FrameRow frame : lexicon.frames()) {
                if (frame.head().equals(lexeme.lemma())
                        && (frame.kind() == 'V' || frame.kind() == 'L') == lexeme.isVerb()) {
                    lines.add("frame " + frame + " " + frame.slots());
                }
            }
        }
    }

    private void byCodeOrEnglishName(String phrase, Set<Entry> told) {
        if (phrase.chars().noneMatch(c -> c < 0x250 && Character.isLetter(c))) {
            return;
        }
        String wanted = phrase.toLowerCase(Locale.ROOT);
        Stream.of(lexicon.world().states(), lexicon.world().people(), lexicon.world().organisations(),
                lexicon.world().places()).flatMap(List::stream)
                .filter(entry -> isCalled(entry, wanted) && told.add(entry)).forEach(this::entry);
    }

    private static boolean isCalled(Entry entry, String wanted) {
        boolean byCode = switch (entry) {
            case Entry.State state -> state.iso3().equalsIgnoreCase(wanted) || state.iso2().equalsIgnoreCase(wanted);
            case Entry.Organisation organisation -> organisation.of().equalsIgnoreCase(wanted);
            default -> false;
        };
        return byCode || (" " + entry.english().toLowerCase(Locale.ROOT) + " ").contains(" " + wanted + " ");
    }

    private void entry(Entry entry) {
        String what = switch (entry) {
            case Entry.Person person -> person.female() ? "person, woman" : "person";
            case Entry.State state -> "state " + state.iso3() + " " + state.iso2();
            case Entry.Organisation organisation -> join(organisation.kind(), organisation.of(), organisation.sector());
            case Entry.Place place -> join("place", place.kind(), place.iso3());
            case Entry.Outlet outlet -> join("outlet", outlet.kind(), outlet.id(), outlet.of());
            case Entry.Role role -> join("role", role.kind(), role.sector(), role.office());
        };
        lines.add("  " + join(entry.name(), entry.english().isEmpty() ? "" : "(" + entry.english() + ")", what,
                entry.origin().toString()));
        if (entry instanceof Entry.Person person) {
            for (Entry.Tenure tenure : person.tenures()) {
                lines.add("    " + join(tenure.from() + " to " + until(tenure.to()), tenure.of(), tenure.office(),
                        tenure.sector(), tenure.title(), tenure.origin().toString()));
            }
        }
    }

    private static String until(LocalDate day) {
        return day.getYear() >= 9999 ? "now" : day.toString();
    }

    private static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
