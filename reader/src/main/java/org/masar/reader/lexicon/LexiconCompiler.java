package org.masar.reader.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.reader.arabic.morphology.Conjugation;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Nominal;
import org.masar.reader.arabic.morphology.NounInflection;
import org.masar.reader.arabic.morphology.Root;
import org.masar.reader.arabic.morphology.StemVowels;
import org.masar.reader.arabic.morphology.VerbForm;
import org.masar.reader.arabic.morphology.WordForm;
import org.masar.reader.article.Letters;
import org.masar.reader.article.NormalText;
import org.masar.reader.article.Tokens;

/**
 * Compiles the resource files into a {@link Lexicon}: generates all forms of verbs and nouns, and all phrases by which
 * people, states and organisations are named.
 */
final class LexiconCompiler {
    private final Vocabulary words = new Vocabulary();
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final List<int[]> readings = new ArrayList<>();
    private final PhraseTrie<Sense> names = new PhraseTrie<>();
    private final Map<String, Nominal> nominals = new HashMap<>();
    private final BitSet givenNames = new BitSet();
    private final BitSet familyNames = new BitSet();

    Lexicon compile() {
        particles();
        verbs();
        nouns();
        World world = new WorldCompiler(this).compile();
        List<FrameRow> frames = Frames.load();
        return lexicon(world, frames);
    }

    private void particles() {
        for (Table.Row row : Table.resource(Lexicon.class, "particles.tsv").rows()) {
            PartOfSpeech pos = PartOfSpeech.of(row.text("pos"));
            String form = row.text("form");
            if (!form.contains(" ")) {
                Lexeme lexeme = lexeme(form, pos, "", row.text("gloss"), row.origin());
                add(form, lexeme, Features.uninflected(Kind.PARTICLE));
            }
        }
    }

    private void verbs() {
        for (Table.Row row : Table.resource(Lexicon.class, "verbs.tsv").rows()) {
            VerbForm form = VerbForm.parse(row.text("form"));
            Conjugation verb = Conjugation.ofLemma(row.text("lemma"), Root.parse(row.text("root")), form,
                    form == VerbForm.I ? StemVowels.parse(row.text("vowels")) : StemVowels.FIXED)
                    .orElseThrow(() -> new IllegalStateException("cannot conjugate " + row));
            Lexeme lexeme = lexeme(row.text("lemma"), PartOfSpeech.VERB, "", row.text("gloss"), row.origin());
            verb.spellings().forEach(f -> add(f, lexeme));
            NounInflection.forms(verb.activeParticiple()).forEach(f -> add(f, lexeme));
            NounInflection.forms(verb.passiveParticiple()).forEach(f -> add(f, lexeme));
            List<String> masdars = row.list("masdar");
            if (masdars.isEmpty()) {
                for (Nominal noun : verb.verbalNouns()) {
                    NounInflection.forms(noun).forEach(f -> add(f, lexeme));
                }
            } else {
                for (String masdar : masdars) {
                    Gender gender = masdar.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
                    for (WordForm f : NounInflection.forms(Nominal.noun(masdar, gender))) {
                        add(f.written(), lexeme, f.features() & ~15 | Kind.VERBAL_NOUN.ordinal());
                    }
                }
            }
        }
    }

    private void nouns() {
        for (Table.Row row : Table.resource(Lexicon.class, "nouns.tsv").rows()) {
            String lemma = row.text("lemma");
            List<String> plurals = row.list("plural");
            boolean pluralOnly = plurals.contains("=");
            String[] plural = pluralOnly ? new String[0] : plurals.toArray(String[]::new);
            boolean adjective = row.text("pos").equals("A");
            boolean person = row.text("class").equals("person") && row.text("gender").equals("m");
            boolean feminine = row.text("gender").equals("f");
            Nominal nominal = (adjective || row.text("pos").equals("P")) && !feminine
                    ? Nominal.adjective(lemma, plural)
                    : person
                            ? Nominal.person(lemma, plural)
                            : Nominal.noun(lemma, feminine ? Gender.FEMININE : Gender.MASCULINE, plural);
            nominals.putIfAbsent(lemma, nominal);
            Lexeme lexeme = lexeme(lemma, adjective ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN, row.text("class"),
                    row.text("gloss"), row.origin());
            for (WordForm form : NounInflection.forms(nominal)) {
                int features = form.features();
                if (pluralOnly) {
                    features = features & ~(3 << 13) | Features.Number.PLURAL.ordinal() << 13;
                }
                add(form.written(), lexeme, features);
            }
        }
    }

    Lexeme lexeme(String lemma, PartOfSpeech pos, String wordClass, String gloss, Table.Origin origin) {
        Lexeme lexeme = new Lexeme(lexemes.size(), lemma, pos, wordClass.intern(), gloss, origin);
        lexemes.add(lexeme);
        return lexeme;
    }

    private void add(WordForm form, Lexeme lexeme) {
        add(form.written(), lexeme, form.features());
    }

    void add(String form, Lexeme lexeme, int features) {
        readings.add(new int[]{words.add(Letters.fold(form)), lexeme.id(), features});
    }

    /** The forms of a word, from its row in {@code nouns.tsv} if there is one. */
    List<WordForm> inflect(String lemma) {
        Nominal known = nominals.get(lemma);
        return known == null ? List.of() : NounInflection.forms(known);
    }

    /** Adds a phrase, and the joined spelling of names in عبد (Abd). */
    void phrase(String phrase, Sense sense) {
        put(phrase, sense);
        if (phrase.contains("عبد ")) {
            put(phrase.replace("عبد ", "عبد"), sense);
        } else if (phrase.contains("عبدال")) {
            put(phrase.replace("عبدال", "عبد ال"), sense);
        }
    }

    /** What a phrase added so far may stand for. */
    List<Sense> senses(String phrase) {
        int node = PhraseTrie.ROOT;
        for (String word : Letters.fold(phrase).split(" ")) {
            node = names.next(node, words.find(word));
            if (node == PhraseTrie.NONE) {
                return List.of();
            }
        }
        return names.values(node);
    }

    private void put(String phrase, Sense sense) {
        Tokens tokens = Tokens.of(NormalText.of(phrase));
        if (tokens.size() == 0) {
            return;
        }
        int[] path = new int[tokens.size()];
        for (int t = 0; t < path.length; t++) {
            path[t] = words.add(tokens.string(t));
        }
        names.add(path, sense);
    }

    /** Notes the parts of a person's name, by which names of people unknown to the lexicon are recognised. */
    void nameParts(String name) {
        String[] parts = Letters.fold(name).split("[ -]+");
        for (int k = 0; k < parts.length; k++) {
            if (parts[k].length() > 1) {
                (k == 0 && parts.length > 1 ? givenNames : familyNames).set(words.add(parts[k]));
            }
        }
    }

    private Lexicon lexicon(World world, List<FrameRow> frames) {
        Map<Long, int[]> unique = new LinkedHashMap<>();
        int[] counts = new int[words.size() + 1];
        for (int[] r : readings) {
            long key = ((long) r[0] << 20 | r[1]) * 31 + Integer.toUnsignedLong(r[2]) * 0x9E3779B97F4A7C15L;
            if (unique.putIfAbsent(key, r) == null) {
                counts[r[0] + 1]++;
            }
        }
        for (int w = 0; w < words.size(); w++) {
            counts[w + 1] += counts[w];
        }
        int[] next = counts.clone();
        int[] lexeme = new int[unique.size()];
        int[] features = new int[unique.size()];
        for (int[] r : unique.values()) {
            int at = next[r[0]]++;
            lexeme[at] = r[1];
            features[at] = r[2];
        }
        return new Lexicon(words, lexemes.toArray(Lexeme[]::new), counts, lexeme, features, names, world, frames,
                givenNames,
                familyNames);
    }
}
