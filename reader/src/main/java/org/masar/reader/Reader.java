package org.masar.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.reader.Explanation.Note;
import org.masar.reader.Explanation.Room;
import org.masar.reader.arabic.Spellings;
import org.masar.reader.arabic.Tagger;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Article;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Segmenter;
import org.masar.reader.article.Sentence;
import org.masar.reader.article.Tokens;
import org.masar.reader.claim.AssessmentFinder;
import org.masar.reader.claim.SourceFinder;
import org.masar.reader.claim.StatusJudge;
import org.masar.reader.entity.Context;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.entity.Mentions;
import org.masar.reader.event.Event;
import org.masar.reader.frame.Circumstances;
import org.masar.reader.frame.Discourse;
import org.masar.reader.frame.Draft;
import org.masar.reader.frame.FrameIndex;
import org.masar.reader.frame.FrameMatcher;
import org.masar.reader.frame.Merger;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Parse;
import org.masar.reader.time.TimeExpression;
import org.masar.reader.time.Times;

/**
 * Reads Arabic news articles into events.
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * Reading reading = reader.read(Article.of("التقى لافروف كيري أمس في الدوحة.").dated(LocalDate.of(2015, 8, 4)));
 * reading.events().forEach(System.out::println);
 * }</pre>
 *
 * <p>A reader is immutable and safe to share between threads; the same article gives the same reading everywhere. For
 * text that is no Arabic the reading simply has no events. Time and memory grow linearly with the text.
 */
public final class Reader {
    private final Lexicon lexicon;
    private final FrameIndex frames;
    private final Spellings spellings;

    private Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.frames = new FrameIndex(lexicon);
        this.spellings = new Spellings(lexicon);
    }

    /** The reader with the lexicon that comes with Masar, which is compiled on first use (about a second). */
    public static Reader standard() {
        return new Reader(Lexicon.standard());
    }

    /** Reads an article. */
    public Reading read(Article article) {
        return read(article, null);
    }

    /** Reads an article and keeps the reasons; several times slower than {@link #read}. */
    public Explanation explain(Article article) {
        List<Note> notes = new ArrayList<>();
        Reading reading = read(article, notes);
        return new Explanation(reading, notes);
    }

    /** The lexicon behind this reader. */
    public Lexicon lexicon() {
        return lexicon;
    }

    private Reading read(Article article, List<Note> notes) {
        String text = article.text();
        Tokens tokens = Tokens.of(NormalText.of(text));
        Words words = Words.of(tokens, spellings);
        int[] chosen = Tagger.tag(words);
        List<TimeExpression> times = Times.of(words, chosen, article.date(), text);
        Optional<String> home = lexicon.world().outlet(article.outlet()).map(Entry.Outlet::of);
        Mentions mentions = Mentions.of(words, chosen, new Context(text, article.date(), home));

        Discourse discourse = new Discourse(lexicon.cues(), frames);
        FrameMatcher matcher = new FrameMatcher(frames, words, mentions, text, discourse, notes != null);
        Circumstances circumstances = new Circumstances(lexicon.cues(), text);
        StatusJudge judge = new StatusJudge(lexicon.cues(), article.date());
        SourceFinder sources = new SourceFinder(lexicon.cues());
        AssessmentFinder assessments = new AssessmentFinder(lexicon.cues(), text);
        List<Draft> drafts = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int time = 0;
        for (int s = 0; s < tokens.sentences(); s++) {
            Segmenter.Stretch stretch = tokens.sentence(s);
            sentences.add(new Sentence(s, tokens.text().origin(stretch.from(), stretch.to()), stretch.block()));
            List<TimeExpression> here = new ArrayList<>();
            while (time < times.size() && times.get(time).first() < tokens.sentenceEnd(s)) {
                here.add(times.get(time++));
            }
            for (Parse parse : Parse.of(words, chosen, mentions, here, s)) {
                Arguments arguments = new Arguments(parse);
                discourse.enter(parse, arguments);
                List<Draft> found = matcher.match(parse, arguments);
                for (Draft draft : found) {
                    circumstances.find(draft, arguments);
                    judge.judge(draft);
                }
                assessments.find(parse, found);
                sources.attribute(parse, arguments, discourse, found, text);
                drafts.addAll(found);
                if (notes != null) {
                    Notes.write(notes, parse, words, chosen, discourse, arguments, found, matcher.trials());
                }
            }
        }
        List<Event> events = Merger.merge(drafts);
        if (notes != null) {
            for (Event event : events) {
                notes.add(new Note(event.mentions().get(0).sentence(), Room.EVENT,
                        event.mentions().get(0).text().span(),
                        event.type() + " " + event.status().code() + ": " + String.join("; ", event.reasons())));
            }
        }
        return new Reading(article, sentences, events, mentions(mentions),
                times.stream().flatMap(t -> t.when().stream()).toList(),
                times.stream().flatMap(t -> t.length().stream()).toList());
    }

    private static List<Mention> mentions(Mentions mentions) {
        List<Mention> out = new ArrayList<>();
        for (Found found : mentions.all()) {
            found.actors().forEach(actor -> out.add(new Mention(found.kind(), actor)));
        }
        return out;
    }
}
