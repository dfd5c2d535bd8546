package org.masar.reader;

import java.util.List;
import org.masar.reader.Explanation.Note;
import org.masar.reader.Explanation.Room;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Span;
import org.masar.reader.frame.Discourse;
import org.masar.reader.frame.Draft;
import org.masar.reader.frame.Trials;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Writes down what the rooms saw in one sentence. */
final class Notes {
    private Notes() {}

    static void write(List<Note> notes, Parse parse, Words words, int[] chosen, Discourse discourse,
            Arguments arguments, List<Draft> drafts, List<Trials.Trial> trials) {
        for (Item item : parse.items()) {
            Span span = parse.tokens().span(item.first(), item.last() - 1);
            if (item.mention() != null) {
                notes.add(new Note(parse.sentence(), Room.MENTION, span,
                        item.mention().kind() + " " + item.mention().actors()));
                continue;
            }
            StringBuilder line = new StringBuilder(parse.word(item.index())).append(" ").append(item.kind());
            for (int r = words.first(item.first()); r < words.first(item.first() + 1); r++) {
                line.append(r == chosen[item.first()] ? " *[" : " [").append(words.describe(r)).append("]");
            }
            notes.add(new Note(parse.sentence(), item.is(Item.Kind.TIME) ? Room.TIME : Room.WORD, span,
                    line.toString()));
        }
        for (Item item : parse.items()) {
            if (item.is(Item.Kind.VERB)) {
                notes.add(new Note(parse.sentence(), Room.CLAUSE,
                        parse.tokens().span(item.first(), item.last() - 1),
                        parse.word(item.index()) + " subject " + discourse.subjectOf(item.index()).stream()
                                .flatMap(f -> f.actors().stream()).map(a -> a.label()).toList()
                                + (arguments.isSubjectFirst(item.index()) ? " before it" : "") + ", object "
                                + arguments.object(item.index()).actors().stream().flatMap(f -> f.actors().stream())
                                        .map(a -> a.label()).toList()));
            }
        }
        for (Draft draft : drafts) {
            notes.add(new Note(parse.sentence(), Room.FRAME,
                    parse.tokens().span(parse.item(draft.item()).first(), parse.item(draft.item()).last() - 1),
                    draft.frame() + " actors " + draft.actors()));
        }
        for (Trials.Trial trial : trials) {
            Item item = parse.item(trial.item());
            notes.add(new Note(parse.sentence(), Room.TRIED, parse.tokens().span(item.first(), item.last() - 1),
                    trial.toString()));
        }
    }
}
