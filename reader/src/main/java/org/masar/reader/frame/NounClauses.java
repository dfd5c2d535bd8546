package org.masar.reader.frame;

import java.util.List;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.entity.Found;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.lexicon.Cues;
import org.masar.reader.syntax.Argument;
import org.masar.reader.syntax.Arguments;
import org.masar.reader.syntax.Item.Kind;
import org.masar.reader.syntax.Item;
import org.masar.reader.syntax.Parse;

/** Who takes part in an act that a noun names, where a verb beside the noun tells it: لقاء جمع بوتين وترامب, ضم الاجتماع وزراء. */
final class NounClauses {
    private final Parse parse;
    private final Arguments arguments;
    private final Discourse discourse;
    private final Complements complements;
    private final Cues cues;

    NounClauses(ParsedSentence sentence, Complements complements, Cues cues) {
        this.parse = sentence.parse();
        this.arguments = sentence.arguments();
        this.discourse = sentence.discourse();
        this.complements = complements;
        this.cues = cues;
    }

    /** ضم الاجتماع الوزراء, شارك في الاجتماع وزراء: who took part in a contact told before; tells whether that is said. */
    boolean joining(Draft draft, int k) {
        int verb = parse.is(k - 1, Kind.PREPOSITION) ? k - 2 : k - 1;
        if (!parse.is(verb, Kind.VERB)) {
            return false;
        }
        boolean gathers = verb == k - 1 && cues.isLight(parse.lemma(verb), 'G');
        boolean joins = verb == k - 2 && parse.word(k - 1).equals("في")
                && cues.light(parse.lemma(verb)).filter(Cues.Light::joins).isPresent();
        List<Found> who = gathers
                ? arguments.object(verb).actors()
                : joins ? discourse.subject(verb) : List.of();
        if (Discourse.actors(who).size() < 2) {
            return false;
        }
        draft.add('A', Discourse.actors(who));
        draft.anaphoric = true;
        return true;
    }

    /** لقاء جمع كيري ولافروف, المحادثات التي أجراها كيري مع لافروف: the clause after the noun tells who. */
    void clause(Draft draft, int k) {
        boolean aside = false;
        for (int v = k + 1; v < parse.size() && v < k + 9; v++) {
            Item item = parse.item(v);
            if (item.is(Kind.NOUN) && !parse.definite(v) && canGather(v) && parse.item(v + 1) != null
                    && parse.item(v + 1).isActor()) {
                draft.add('A', Discourse.actors(arguments.chain(v + 1).actors()));
                return;
            }
            if (item.is(Kind.VERB)) {
                boolean far = aside && !cues.isLight(parse.lemma(v), 'G') && parse.enclitic(v) == 0;
                if (!parse.conjoined(v) && !far) {
                    verbOfClause(draft, k, v);
                }
                return;
            }
            boolean phrase = item.is(Kind.PREPOSITION)
                    && (parse.is(v + 1, Kind.NOUN) || parse.is(v + 1, Kind.MENTION));
            if (draft.type == EventType.CONSULT && !parse.definite(k) && phrase) {
                // اجتماع حول أوكرانيا ضم الرئيسين (a meeting on Ukraine that included both presidents)
                aside = true;
                v++;
                continue;
            }
            boolean another = item.is(Kind.NOUN) && draft.type != EventType.CONSULT;
            if (another || item.is(Kind.PREPOSITION) || item.is(Kind.COMPLEMENTIZER) || parse.isStrongMark(v)
                    || item.is(Kind.SUBORDINATOR)) {
                return;
            }
        }
    }

    private void verbOfClause(Draft draft, int k, int v) {
        int end = arguments.clauseEnd(v);
        if (cues.isLight(parse.lemma(v), 'G')) {
            Argument object = arguments.object(v);
            Argument gathered = object.isActor() ? object : arguments.subject(v);
            if (draft.form == Form.VISIT) {
                draft.add('R', Complements.visitedStates(gathered.actors()));
            } else {
                if (parse.enclitic(v) != 0) {
                    draft.add('A', Discourse.actors(discourse.subjectBefore(k)));
                }
                draft.add('A', Discourse.actors(gathered.actors()));
                addComplements(draft, v, end, List.of("مع", "ب", "بين"));
            }
        } else if (cues.isLight(parse.lemma(v), 'A')) {
            draft.add('A', Discourse.actors(discourse.subject(v)));
            if (draft.type == EventType.CONSULT) {
                addComplements(draft, v, end, List.of("مع", "بين"));
            } else {
                addTargets(draft, v, end);
                draft.toldByClause = draft.type != EventType.AGREE && draft.type != EventType.SUPPORT
                        && !draft.actors.isEmpty();
            }
        }
        if (draft.type == EventType.CONSULT && draft.participants() == 0 && cues.isAuxiliary(parse.lemma(v))) {
            // القمة التي كانت مقررة بين: who was to meet
            addComplements(draft, v, end, List.of("مع", "بين"));
        }
        if (parse.is(end, Kind.VERB) && parse.conjoined(end) && cues.isLight(parse.lemma(end), 'G')) {
            draft.add('A', Discourse.actors(arguments.phrase(end + 1).actors()));
        }
    }

    /** الغارات التي تشنها فرنسا على التنظيم: whom the verb of the clause says it is aimed at. */
    private void addTargets(Draft draft, int v, int limit) {
        for (String preposition : List.of("على", "ضد")) {
            if (draft.frame.role(preposition) == 'R') {
                complements.put(draft, 'R', arguments.complement(v + 1, preposition, limit));
            }
        }
    }

    private void addComplements(Draft draft, int v, int limit, List<String> prepositions) {
        for (String preposition : prepositions) {
            draft.add('A', Discourse.actors(arguments.complement(v + 1, preposition, limit).actors()));
        }
    }

    /** تجمع can be a noun (a gathering) or the verb of a clause on the noun before it (that brings together). */
    private boolean canGather(int k) {
        Words words = parse.words();
        int token = parse.item(k).first();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            if (Features.kind(words.features(r)).verbal() && cues.isLight(words.lexeme(r).lemma(), 'G')) {
                return true;
            }
        }
        return false;
    }
}
