package org.masar.reader.arabic.morphology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;
import org.masar.reader.arabic.morphology.Features.Mood;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.arabic.morphology.Features.Voice;
import org.masar.reader.arabic.morphology.SoundRules.Treatment;

/**
 * All inflected forms of one Arabic verb, from its root and form: يلتقي، التقوا، ملتقى … of ل ق ي VIII (meet).
 *
 * <pre>
 * Conjugation met = Conjugation.of(Root.parse("ل ق ي"), VerbForm.VIII, StemVowels.FIXED);
 * met.lemma();      // التقى
 * met.spellings();  // يلتقي, تلتقي, التقوا, …
 * </pre>
 */
public final class Conjugation {

    private final Root root;
    private final VerbForm form;
    private final StemVowels vowels;
    private final SoundRules rules;
    private final Irregularities irregular;

    private Conjugation(Root root, VerbForm form, StemVowels vowels, Treatment treatment) {
        if (root.radicals().length() != form.radicals()) {
            throw new IllegalArgumentException("form " + form + " does not fit the root " + root.radicals());
        }
        this.root = root;
        this.form = form;
        this.vowels = vowels;
        this.rules = new SoundRules(root, form, vowels, treatment);
        this.irregular = new Irregularities(root, form, vowels);
    }

    /**
     * The verb of a root in a form, by rule.
     *
     * @param vowels the stem vowels of a form I verb; the other forms ignore them
     * @throws IllegalArgumentException when the form does not fit the number of radicals
     */
    public static Conjugation of(Root root, VerbForm form, StemVowels vowels) {
        return new Conjugation(root, form, vowels, Treatment.REGULAR);
    }

    /**
     * The verb of a root in a form whose third person perfect is written as the lemma; tells استجوب (question), which
     * keeps its و, from استجاب (respond), both of ج و ب. Empty when no known treatment of the root gives the lemma.
     *
     * @param lemma the third person masculine singular of the perfect, with or without vowel signs
     */
    public static Optional<Conjugation> ofLemma(String lemma, Root root, VerbForm form, StemVowels vowels) {
        String letters = lemma.replaceAll("[\u064B-\u0652]", "");
        for (Treatment treatment : Treatment.values()) {
            Conjugation verb = new Conjugation(root, form, vowels, treatment);
            if (verb.lemma().equals(letters)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** The third person masculine singular of the active perfect, unvocalised: قال (he said). */
    public String lemma() {
        return Spelling.of(perfectSounds(Voice.ACTIVE, Subject.HE)).written();
    }

    /** The lemma with vowel signs: قَالَ. */
    public String vocalisedLemma() {
        return Spelling.of(perfectSounds(Voice.ACTIVE, Subject.HE)).vocalised();
    }

    /**
     * Every form of the table, each mood by itself, with its vowels; spellings before a pronoun and the looser hamza
     * spellings (قرأوا beside قرؤوا, they read) included.
     */
    public List<WordForm> forms() {
        List<WordForm> forms = new ArrayList<>(300);
        addPerfect(forms, Voice.ACTIVE);
        if (!irregular.perfectOnly()) {
            addImperfect(forms, Voice.ACTIVE);
            addImperative(forms);
            if (form.hasPassive()) {
                addPerfect(forms, Voice.PASSIVE);
                addImperfect(forms, Voice.PASSIVE);
            }
        }
        return List.copyOf(forms);
    }

    /**
     * The forms as a dictionary needs them: forms that differ in mood or vowels only are one, with the moods joined;
     * the vowels are those of the first.
     */
    public List<WordForm> spellings() {
        Map<String, WordForm> joined = new LinkedHashMap<>();
        for (WordForm next : forms()) {
            joined.merge(next.written() + Features.withoutMoods(next.features()), next,
                    (first, second) -> new WordForm(first.written(), first.vocalised(),
                            Features.joinMoods(first.features(), second.features())));
        }
        return List.copyOf(joined.values());
    }

    /** The active participle, for {@link NounInflection}: معلن (announcing), قاضٍ (judging). */
    public Nominal activeParticiple() {
        return new Participles(root, form, rules, irregular).active();
    }

    /** The passive participle, for {@link NounInflection}: مُعلن (announced). */
    public Nominal passiveParticiple() {
        return new Participles(root, form, rules, irregular).passive();
    }

    /** The verbal nouns a derived form has by rule, the usual one first: اجتماع (meeting). Empty for form I. */
    public List<Nominal> verbalNouns() {
        return new Participles(root, form, rules, irregular).verbalNouns();
    }

    private void addPerfect(List<WordForm> forms, Voice voice) {
        for (Subject subject : Subject.values()) {
            add(forms, perfectSounds(voice, subject), Kind.PERFECT, Mood.NONE, voice, subject);
        }
    }

    private String perfectSounds(Voice voice, Subject subject) {
        if (voice == Voice.PASSIVE) {
            return rules.verb(irregular.stem(form.perfectPassive()) + subject.perfectEnding());
        }
        String stem = form.perfectActive().replace('v', vowels.perfect());
        return irregular.perfect(subject)
                .orElseGet(() -> rules.activePerfect(irregular.stem(stem) + subject.perfectEnding()));
    }

    private void addImperfect(List<WordForm> forms, Voice voice) {
        String vowel = voice == Voice.PASSIVE ? "u" : form.prefixVowel();
        String stem = imperfectStem(voice);
        for (Mood mood : List.of(Mood.INDICATIVE, Mood.SUBJUNCTIVE, Mood.JUSSIVE)) {
            for (Subject subject : Subject.values()) {
                String start = subject.prefix() + vowel + stem;
                String ending = subject.imperfectEnding(mood);
                if (rules.contracting() && ending.isEmpty()) {
                    add(forms, rules.verb(start + "a"), Kind.IMPERFECT, mood, voice, subject);
                }
                String sounds = rules.verb(start + ending);
                add(forms, sounds, Kind.IMPERFECT, mood, voice, subject);
                if (ending.isEmpty() && irregular.losesFinalNun() && voice == Voice.ACTIVE) {
                    add(forms, sounds.substring(0, sounds.length() - 1), Kind.IMPERFECT, mood, voice, subject);
                }
            }
        }
    }

    private String imperfectStem(Voice voice) {
        if (voice == Voice.PASSIVE) {
            return irregular.shortened(form.imperfectPassive());
        }
        String stem = irregular.dropsWaw() ? form.imperfectActive().substring(1) : form.imperfectActive();
        return irregular.shortened(stem).replace('v', vowels.imperfect());
    }

    private void addImperative(List<WordForm> forms) {
        String stem = form == VerbForm.IV ? "'a" + imperfectStem(Voice.ACTIVE) : imperfectStem(Voice.ACTIVE);
        char carrier = form == VerbForm.I && vowels.imperfect() == 'u' ? 'u' : 'i';
        for (Subject subject : Subject.values()) {
            if (subject.person() == Person.SECOND) {
                String ending = subject.imperfectEnding(Mood.JUSSIVE);
                if (rules.contracting() && ending.isEmpty()) {
                    addCommand(forms, rules.imperative(stem + "a", carrier), subject);
                }
                for (String start : irregular.imperativeStems(stem)) {
                    addCommand(forms, rules.imperative(start + ending, carrier), subject);
                }
            }
        }
    }

    private void addCommand(List<WordForm> forms, String sounds, Subject subject) {
        add(forms, sounds, Kind.IMPERATIVE, Mood.NONE, Voice.ACTIVE, subject);
    }

    private static void add(List<WordForm> forms, String sounds, Kind kind, Mood mood, Voice voice, Subject subject) {
        int features = Features.verb(kind, mood, voice, subject.person(), subject.gender(), subject.number());
        Spelling free = Spelling.of(sounds);
        if (voice == Voice.PASSIVE) {
            add(forms, sounds, free, features);
            return;
        }
        String soundsBefore = beforePronoun(sounds, kind, subject);
        Spelling bound = Spelling.beforePronoun(soundsBefore);
        if (bound.written().equals(free.written())) {
            add(forms, sounds, free, features);
            return;
        }
        add(forms, sounds, free, features | Features.WITHOUT_PRONOUN);
        forms.add(new WordForm(bound.written(), bound.vocalised(), features | Features.BEFORE_PRONOUN));
        Spelling.alternativeBeforePronoun(soundsBefore).ifPresent(other -> forms
                .add(new WordForm(other.written(), other.vocalised(), features | Features.BEFORE_PRONOUN)));
    }

    private static void add(List<WordForm> forms, String sounds, Spelling spelling, int features) {
        forms.add(new WordForm(spelling.written(), spelling.vocalised(), features));
        Spelling.alternative(sounds)
                .ifPresent(other -> forms.add(new WordForm(other.written(), other.vocalised(), features)));
    }

    /** The silent alif goes, ى becomes ا, and -tum takes back its long vowel: قالوه, رماه, كتبتموه. */
    private static String beforePronoun(String sounds, Kind kind, Subject subject) {
        if (kind == Kind.PERFECT && subject == Subject.YOU_MEN) {
            return sounds + "U";
        }
        return sounds.replace("o", "").replace('Y', 'A');
    }

    /** The root. */
    public Root root() {
        return root;
    }

    /** The form. */
    public VerbForm form() {
        return form;
    }
}
