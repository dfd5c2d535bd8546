package org.masar.reader.arabic.morphology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What single verbs do against the rules of their root: the lost hamza of يرى (he sees), the short خذ (take!), لم يك
 * (he was not), the و that drops from يقع (it happens) but not from يوجل (he is afraid).
 */
final class Irregularities {

    private static final Set<String> SHORT_IMPERATIVES = Set.of("ءخذ", "ءكل", "ءمر");
    private static final Set<String> DROP_WAW_BEFORE_A = Set.of("وسع", "وطء", "وذر");

    private final Root root;
    private final VerbForm form;
    private final StemVowels vowels;

    Irregularities(Root root, VerbForm form, StemVowels vowels) {
        this.root = root;
        this.form = form;
        this.vowels = vowels;
    }

    /** Whether the verb has a perfect only: ليس (is not). */
    boolean perfectOnly() {
        return isLaysa();
    }

    /** The sounds of a perfect that follows no rule: ليس, لست (I am not). */
    Optional<String> perfect(Subject subject) {
        if (!isLaysa()) {
            return Optional.empty();
        }
        String ending = subject.perfectEnding().replace('t', 'ت').replace('n', 'ن').replace('m', 'م');
        return Optional.of((Spelling.vowel(ending.charAt(0)) ? "لaيس" : "لaس") + ending);
    }

    /** Whether a first و is lost in the imperfect of form I: before i (يصل, arrive), or a by a guttural (يضع, put). */
    boolean dropsWaw() {
        if (form != VerbForm.I || !root.startsWithWaw() || root.doubled()) {
            return false;
        }
        return vowels.imperfect() == 'i' || vowels.imperfect() == 'a'
                && (vowels.perfect() == 'a' || DROP_WAW_BEFORE_A.contains(root.radicals()));
    }

    /** A perfect, participle or verbal noun pattern, without the hamza that أرى (IV, show) has lost. */
    String stem(String pattern) {
        return form == VerbForm.IV ? shortened(pattern) : pattern;
    }

    /** An imperfect pattern, without the hamza that يرى (he sees) and يري (he shows) have lost. */
    String shortened(String pattern) {
        return losesMiddle() ? pattern.replace("12", "1") : pattern;
    }

    /** Whether the verb is رأى (see) or أرى (show), whose imperfects have lost their hamza. */
    boolean losesMiddle() {
        return root.radicals().equals("رءي") && (form == VerbForm.I || form == VerbForm.IV);
    }

    /** The stems of the imperative: خذ (take) has lost its hamza, سل (ask) may. */
    List<String> imperativeStems(String stem) {
        if (form == VerbForm.I && SHORT_IMPERATIVES.contains(root.radicals())) {
            return List.of("2u3");
        }
        if (form == VerbForm.I && root.radicals().equals("سءل")) {
            return List.of(stem, "1a3");
        }
        return List.of(stem);
    }

    /** Whether the jussive may lose its last ن: لم يكن, لم يك (was not). */
    boolean losesFinalNun() {
        return form == VerbForm.I && root.radicals().equals("كون");
    }

    private boolean isLaysa() {
        return form == VerbForm.I && root.radicals().equals("ليس");
    }
}
