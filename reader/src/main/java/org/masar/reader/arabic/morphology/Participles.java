package org.masar.reader.arabic.morphology;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Kind;

/** Makes the participles and the regular verbal nouns of a verb: مجتمع (meeting, adj.), اجتماع (a meeting). */
final class Participles {

    private static final String SOUND_PLURAL = "ات";

    private final Root root;
    private final VerbForm form;
    private final SoundRules rules;
    private final Irregularities irregular;

    Participles(Root root, VerbForm form, SoundRules rules, Irregularities irregular) {
        this.root = root;
        this.form = form;
        this.rules = rules;
        this.irregular = irregular;
    }

    Nominal active() {
        return participle(form == VerbForm.I ? firstActive() : "mu" + activeStem(), Kind.ACTIVE_PARTICIPLE);
    }

    Nominal passive() {
        return participle(form == VerbForm.I ? firstPassive() : "mu" + form.imperfectPassive(),
                Kind.PASSIVE_PARTICIPLE);
    }

    private String firstActive() {
        return rules.hollow() && root.endsInHamza() ? "1A'iN" : "1A2i3";
    }

    private String firstPassive() {
        if (!root.defective()) {
            return "ma12U3";
        }
        return rules.lastGlideIsWaw() ? "ma12uوو" : "ma12iyy";
    }

    /** The imperfect stem with i before the last radical, which V, VI and QII have only in the participle: متحدث. */
    private String activeStem() {
        String stem = form.imperfectActive();
        int vowel = stem.length() - 2;
        return form == VerbForm.IX ? stem : stem.substring(0, vowel) + "i" + stem.substring(vowel + 1);
    }

    private Nominal participle(String pattern, Kind kind) {
        Spelling spelling = Spelling.of(rules.noun(irregular.stem(pattern)));
        return Nominal.adjective(lemma(spelling), "ون").as(kind, bare(spelling));
    }

    List<Nominal> verbalNouns() {
        List<Nominal> nouns = new ArrayList<>(2);
        for (String pattern : verbalNounPatterns()) {
            String sounds = rules.noun(irregular.stem(pattern));
            Spelling spelling = Spelling.of(sounds);
            Gender gender = sounds.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
            nouns.add(Nominal.noun(lemma(spelling), gender, SOUND_PLURAL).as(Kind.VERBAL_NOUN, bare(spelling)));
        }
        return List.copyOf(nouns);
    }

    private List<String> verbalNounPatterns() {
        boolean defective = root.defective();
        return switch (form) {
            case I -> List.of();
            case II -> second();
            case III -> third();
            case IV -> List.of(rules.hollow() || irregular.losesMiddle() ? "'i1A3aة" : "'i12A3");
            case V -> List.of(defective ? "ta1a22i3" : "ta1a22u3");
            case VI -> List.of(defective ? "ta1A2i3" : "ta1A2u3");
            case VII -> List.of("_in1i2A3");
            case VIII -> List.of("_i1ti2A3");
            case IX -> List.of("_i12i3A3");
            case X -> List.of(rules.hollow() ? "_isti1A3aة" : "_isti12A3");
            case QI -> List.of("1a23a4aة");
            case QII -> List.of("ta1a23u4");
            case QIV -> List.of("_i12i34A4");
        };
    }

    /** Form II has تفعلة for تفعيل when its root ends weakly or in a hamza: تسمية (naming), تهنئة (wish). */
    private List<String> second() {
        if (root.defective()) {
            return List.of(root.radical(2) == 'ي' ? "ta1iyyaة" : "ta12i3aة");
        }
        return root.endsInHamza() ? List.of("ta12i3aة", "ta12I3") : List.of("ta12I3");
    }

    /** Form III has فعال beside مفاعلة when its root is strong: نقاش and مناقشة (discussion). */
    private List<String> third() {
        boolean weak = root.defective() || root.hollow() || root.radical(1) == 'ي';
        return weak ? List.of("mu1A2a3aة") : List.of("mu1A2a3aة", "1i2A3");
    }

    private static String lemma(Spelling spelling) {
        return spelling.vocalised().endsWith("\u064D") ? spelling.written() + "\u064D" : spelling.written();
    }

    /** The vocalised form without the mark of a vowelless last consonant, which stands for no ending here. */
    private static String bare(Spelling spelling) {
        String vocalised = spelling.vocalised();
        return vocalised.endsWith("\u0652") ? vocalised.substring(0, vocalised.length() - 1) : vocalised;
    }
}
