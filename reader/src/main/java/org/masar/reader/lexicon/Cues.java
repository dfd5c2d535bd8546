package org.masar.reader.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.reader.article.Letters;

/**
 * Small closed lists that tell how to take an act: light verbs, cues of status, words of saying.
 */
public final class Cues {
    private final Map<String, Light> light = new HashMap<>();
    private final Map<Character, Map<String, Cue>> cues = new HashMap<>();
    private final Set<String> assessments = new HashSet<>();
    /** The kinds of {@code contexts.tsv}, whose head says what they are. */
    private enum Kind {
        COUNT, AFTER, ANSWER, DECREE, FORCE, BEFALL, FATE, HOLD, WEAPON, PROTEST, UTTERANCE, WILL, NEED, DUTY, NONEXISTENCE, EXACTNESS, SECRET, TIE, ENMITY, FOREIGN, JOIN, MASCULINE, AUXILIARY, ONGOING, BEGINNING, ACCEPTANCE, FORMALITY, YIELD, LACK
    }

    /** The kinds whose words are looked for as they are written; those of the others are lemmas. */
    private static final Set<Kind> AS_WRITTEN = EnumSet.of(Kind.AFTER, Kind.ANSWER, Kind.EXACTNESS, Kind.LACK,
            Kind.JOIN,
            Kind.MASCULINE);

    /** The words of each kind of {@code sources.tsv}. */
    private final Map<Character, Set<String>> sources = new HashMap<>();
    /** The words of each kind of {@code contexts.tsv}. */
    private final Map<Kind, Set<String>> contexts = new EnumMap<>(Kind.class);

    /**
     * A verb that goes with the noun of an act, with the role its subject has in that act: A, R, H (host); G and L where
     * the subject is the act itself, which brings its actors together or lasts.
     *
     * @param carriesAny whether it goes with the verbal noun of any verb
     * @param arouses    whether it goes with what it made somebody say
     * @param joins      whether its subject takes part in the act it has after في
     * @param announces  whether it goes with the verbal noun of what its subject does by announcing or ordering it
     */
    public record Light(String lemma, char role, boolean carriesAny, boolean announces, boolean arouses,
            boolean joins, Table.Origin origin) {}

    /**
     * A word that tells the status of the act it stands with; {@code status} as the codebook writes it.
     *
     * @param ties the preposition by which a verb has the act as its complement where that is في; else empty
     */
    public record Cue(String text, char kind, String status, String ties, Table.Origin origin) {}

    /** PLOVER's context by the lemma that shows it. */
    private final Map<String, String> themes = new HashMap<>();

    private final Set<String> countOpeners = new HashSet<>();

    private Cues() {}

    static Cues load() {
        Cues cues = new Cues();
        for (Table.Row row : Table.resource(Lexicon.class, "light-verbs.tsv").rows()) {
            String lemma = row.text("lemma");
            cues.light.put(lemma,
                    new Light(lemma, row.text("role").charAt(0), row.text("carries").equals("any"),
                            row.text("carries").equals("own"), row.text("carries").equals("said"),
                            row.text("carries").equals("in"),
                            row.origin()));
        }
        for (Table.Row row : Table.resource(Lexicon.class, "assessments.tsv").rows()) {
            cues.assessments.add(row.text("adjective"));
        }
        for (Table.Row row : Table.resource(Lexicon.class, "status.tsv").rows()) {
            Cue cue = new Cue(row.text("cue"), row.text("kind").charAt(0), row.text("status"),
                    row.text("ties"), row.origin());
            cues.cues.computeIfAbsent(cue.kind(), k -> new HashMap<>()).put(cue.text(), cue);
        }
        for (Table.Row row : Table.resource(Lexicon.class, "sources.tsv").rows()) {
            char kind = row.text("kind").charAt(0);
            boolean lemma = kind == 'V' || kind == 'N';
            cues.sources.computeIfAbsent(kind, k -> new HashSet<>())
                    .add(lemma ? row.text("cue") : Letters.fold(row.text("cue")));
        }
        for (Table.Row row : Table.resource(Lexicon.class, "contexts.tsv").rows()) {
            Kind kind = Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
            String word = AS_WRITTEN.contains(kind) ? Letters.fold(row.text("word")) : row.text("word");
            cues.contexts.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
            if (kind == Kind.EXACTNESS) {
                cues.countOpeners.add(word.split(" ")[0]);
            }
        }
        for (Table.Row row : Table.resource(Lexicon.class, "themes.tsv").rows()) {
            cues.themes.put(row.text("lemma"), row.text("context"));
        }
        return cues;
    }

    /** PLOVER's context that a noun or adjective of that lemma shows: نووي (nuclear) shows cbrn. */
    public Optional<String> context(String lemma) {
        return Optional.ofNullable(themes.get(lemma));
    }

    private boolean isOf(Kind kind, String word) {
        return contexts.get(kind).contains(word);
    }

    /** Whether a noun of that lemma is somebody's will to do what follows it: نية (intention). */
    public boolean intends(String lemma) {
        return isOf(Kind.WILL, lemma);
    }

    /** Whether لا before a noun of that lemma denies the act it goes with: لا موعد (no date). */
    public boolean isDeniedWith(String lemma) {
        return isOf(Kind.NONEXISTENCE, lemma);
    }

    /** Whether a noun of that lemma says that something must be: ضرورة (necessity). */
    public boolean isNeed(String lemma) {
        return isOf(Kind.NEED, lemma);
    }

    /** Whether a noun of that lemma is what its genitive must do, after a noun of need: التزام (keeping to). */
    public boolean isDuty(String lemma) {
        return isOf(Kind.DUTY, lemma);
    }

    /** Whether a noun of that lemma is what a source may keep from being told of him: هوية (identity). */
    public boolean isKeptSecret(String lemma) {
        return isOf(Kind.SECRET, lemma);
    }

    /** Whether a folded phrase before a number tells how exact it is: ما لا يقل عن (no fewer than). */
    public boolean approximates(String phrase) {
        return isOf(Kind.EXACTNESS, phrase);
    }

    /** Whether such a phrase begins with that folded word. */
    public boolean opensCount(String word) {
        return countOpeners.contains(word);
    }

    /** Whether a noun of that lemma is in whose power something is: من أيدي الحوثيين (out of the Houthis' hands). */
    public boolean holds(String lemma) {
        return isOf(Kind.HOLD, lemma);
    }

    /** Whether a noun of that lemma is what befell its genitive in an act of force: مقتل (being killed). */
    public boolean isFate(String lemma) {
        return isOf(Kind.FATE, lemma);
    }

    /** Whether a folded phrase joins another to those named before it: فضلا عن (besides); with a comma if it needs one. */
    public boolean joins(String phrase) {
        return isOf(Kind.JOIN, phrase);
    }

    /** كان (was) and its sisters: before another verb, the subject of one is the subject of both. */
    public boolean isAuxiliary(String lemma) {
        return isOf(Kind.AUXILIARY, lemma);
    }

    /** Whether a noun of that lemma counts acts: سلسلة من الغارات (a series of raids). */
    public boolean counts(String lemma) {
        return isOf(Kind.COUNT, lemma);
    }

    /** Whether a noun of that lemma is what an act is done by: أصدر قرارا بتعيين (issued a decree naming). */
    public boolean enacts(String lemma) {
        return isOf(Kind.DECREE, lemma);
    }

    /** Whether a noun of that lemma names what somebody once uttered: مطالبة (a demand), not دعم (support). */
    public boolean isUtterance(String lemma) {
        return isOf(Kind.UTTERANCE, lemma);
    }

    /** Whether a word of that lemma tells whose a body is: قوات موالية لهادي (forces loyal to Hadi). */
    public boolean tiesTo(String lemma) {
        return isOf(Kind.TIE, lemma);
    }

    /** Whether an adjective of that lemma tells that a body is of several states or of one not spoken of: دولي. */
    public boolean isForeign(String lemma) {
        return isOf(Kind.FOREIGN, lemma);
    }

    /** Whether a word of that lemma tells whom a body is against: فصائل مناهضة للأسد (factions opposed to Assad). */
    public boolean isAgainst(String lemma) {
        return isOf(Kind.ENMITY, lemma);
    }

    /** Whether a noun of that lemma does in its owner's stead what he does by force: طائرات التحالف. */
    public boolean isWeapon(String lemma) {
        return isOf(Kind.WEAPON, lemma);
    }

    /** Whether that folded word is the name of a state that is masculine or feminine: لبنان. */
    public boolean isMasculineState(String word) {
        return isOf(Kind.MASCULINE, word);
    }

    /** Whether the act named after that folded word is told as done: بعد (after). */
    public boolean tellsDone(String word) {
        return isOf(Kind.AFTER, word);
    }

    /** Whether what somebody asked or said is told as done after that folded phrase: إنفاذا ل (in execution of). */
    public boolean answers(String phrase) {
        return isOf(Kind.ANSWER, phrase);
    }

    /** Whether a verb of that lemma has an act of force as its subject: أسفر (to result in). */
    public boolean isDoneByForce(String lemma) {
        return isOf(Kind.FORCE, lemma);
    }

    /** Whether an act that is the subject or object of a verb of that lemma has begun: بدأ (to begin). */
    public boolean begins(String lemma) {
        return isOf(Kind.BEGINNING, lemma);
    }

    /** Whether what an act led to is told with a verb of that lemma: أسفر (to result in). */
    public boolean yields(String lemma) {
        return isOf(Kind.YIELD, lemma);
    }

    /** Whether what stands after that folded word is not there: دون (without). */
    public boolean lacks(String word) {
        return isOf(Kind.LACK, word);
    }

    /** Whether a verb or noun of that lemma names a formal act of state, not done by being said: صوت (to vote). */
    public boolean isFormal(String lemma) {
        return isOf(Kind.FORMALITY, lemma);
    }

    /** Whether an act is the subject of a verb of that lemma as long as it goes on: تدور مفاوضات (talks are going on). */
    public boolean isGoingOn(String lemma) {
        return isOf(Kind.ONGOING, lemma);
    }

    /** Whether who is the subject of a verb of that lemma takes up what was offered him: قبل الدعوة (accepted). */
    public boolean accepts(String lemma) {
        return isOf(Kind.ACCEPTANCE, lemma);
    }

    /** Whether a verb of that lemma has a protest as its subject: اندلع (to break out). */
    public boolean isDoneByProtest(String lemma) {
        return isOf(Kind.PROTEST, lemma);
    }

    /** Whether a verb of that lemma tells what befell people: قتل (to be killed). */
    public boolean befalls(String lemma) {
        return isOf(Kind.BEFALL, lemma);
    }

    /** Whether a verb of that lemma says what follows it. */
    public boolean says(String lemma) {
        return sources.get('V').contains(lemma);
    }

    /** Whether the name of who tells follows that folded word: بحسب (according to). */
    public boolean credits(String word) {
        return sources.get('W').contains(word);
    }

    /** Whether a noun of that lemma is what tells something: بيان (a statement). */
    public boolean tells(String lemma) {
        return sources.get('N').contains(lemma);
    }

    /** Whether what somebody says ends before that folded word: فيما (while). */
    public boolean endsSaying(String word) {
        return sources.get('E').contains(word);
    }

    /** Whether the act after that folded word is taken for known by who speaks: بعد (after). */
    public boolean takesForKnown(String word) {
        return sources.get('K').contains(word);
    }

    /** Whether a verb of that lemma goes with the noun of an act in that role. */
    public boolean isLight(String lemma, char role) {
        Light verb = light.get(lemma);
        return verb != null && verb.role() == role;
    }

    /** Whether a verb of that lemma denies what follows it. */
    public boolean denies(String lemma) {
        Cue cue = cues.get('V').get(lemma);
        return cue != null && cue.status().equals("denied");
    }

    /** The lemmas of all light verbs and cues, each after its kind: V:أجرى. */
    List<String> lemmas() {
        List<String> out = new ArrayList<>();
        cues.forEach((kind, those) -> those.keySet().forEach(text -> out.add(kind + ":" + text)));
        light.keySet().forEach(lemma -> out.add("V:" + lemma));
        return out;
    }

    /** Whether an adjective says how a contact went. */
    public boolean assesses(String lemma) {
        return assessments.contains(lemma);
    }

    /** The light verb of that lemma. */
    public Optional<Light> light(String lemma) {
        return Optional.ofNullable(light.get(lemma));
    }

    /** The cue of that kind (V, N, A, P) and lemma or phrase. */
    public Optional<Cue> cue(char kind, String text) {
        return Optional.ofNullable(cues.getOrDefault(kind, Map.of()).get(text));
    }
}
