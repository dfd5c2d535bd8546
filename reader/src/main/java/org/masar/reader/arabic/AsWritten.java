package org.masar.reader.arabic;

import org.masar.reader.arabic.morphology.Clitics;
import org.masar.reader.article.Tokens;

/** What the letters of a word as it is written tell of its reading, which folding hides: أ against ا, ى against ي. */
final class AsWritten {
    private final Words words;
    private final Tokens tokens;

    AsWritten(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** A word written with final ى is rather one that is spelled so: جرى (it took place), not جري (running). */
    int finalAlif(int t, int r) {
        if (tokens.text().unfolded(tokens.to(t) - 1) != 'ى' || words.enclitic(r) != Clitics.NO_PRONOUN) {
            return 0;
        }
        return words.lexeme(r).lemma().endsWith("ى") ? 3 : -2;
    }

    /** ساهم (he contributed) without a hamza is not سأهم (I shall be about to). */
    boolean isBareAlif(int t, int offset) {
        return tokens.text().unfolded(tokens.from(t) + offset) == 'ا';
    }

    /** هنأ (he congratulated) is not هنا (here): no function word ends in an alif with hamza. */
    boolean endsInHamza(int t) {
        return tokens.text().unfolded(tokens.to(t) - 1) == 'أ';
    }

    /** أنهى (he finished) is not إنه and a pronoun: no pronoun is written ى. */
    boolean isFinished(int t, int r) {
        return words.enclitic(r) == Clitics.YA && tokens.text().unfolded(tokens.to(t) - 1) == 'ى';
    }

    /** كان (was) without a hamza is not كأن (as if). */
    boolean isWas(int t) {
        String word = words.string(t);
        return word.endsWith("كان") || word.endsWith("كانت") || word.endsWith("كانه");
    }
}
