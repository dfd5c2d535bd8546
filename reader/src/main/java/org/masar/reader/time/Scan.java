package org.masar.reader.time;

import java.util.Arrays;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Tokens;

/** The tokens of an article as the rules for time see them, one sentence at a time. */
final class Scan {
    private final Words words;
    private final Tokens tokens;
    private final TimeWord[] at;
    private int start;
    private int end;

    Scan(Words words) {
        this.words = words;
        this.tokens = words.tokens();
        this.at = new TimeWord[tokens.size()];
        Arrays.setAll(at, this::look);
    }

    private TimeWord look(int t) {
        return tokens.isWord(t)
                ? TimeWords.standard().find(tokens.text().letters(), tokens.from(t), tokens.to(t))
                : null;
    }

    /** Turns to a sentence; tokens outside it are not seen. */
    void enter(int sentence) {
        start = tokens.sentenceStart(sentence);
        end = tokens.sentenceEnd(sentence);
    }

    Tokens tokens() {
        return tokens;
    }

    Words words() {
        return words;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean has(int t) {
        return t >= start && t < end;
    }

    /** The time word at a token, or {@link TimeWord#NONE}. */
    TimeWord word(int t) {
        return has(t) && at[t] != null ? at[t] : TimeWord.NONE;
    }

    boolean is(int t, Role role) {
        return has(t) && at[t] != null && at[t].is(role);
    }

    boolean isNumber(int t) {
        return has(t) && tokens.kind(t) == Tokens.Kind.NUMBER;
    }

    /** The whole number of digits at a token, or -1. */
    int digits(int t) {
        if (!isNumber(t) || tokens.to(t) - tokens.from(t) > 9) {
            return -1;
        }
        char[] chars = tokens.text().letters();
        int value = 0;
        for (int i = tokens.from(t); i < tokens.to(t); i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return -1;
            }
            value = value * 10 + chars[i] - '0';
        }
        return value;
    }

    boolean mark(int t, char mark) {
        return has(t) && tokens.mark(t) == mark;
    }

    /** Whether a dash stands there. */
    boolean dash(int t) {
        if (!has(t)) {
            return false;
        }
        char mark = tokens.mark(t);
        return mark == '-' || mark == '–' || mark == '—' || mark == 'ـ';
    }

    /** Whether the token is و by itself, as before digits. */
    boolean isAnd(int t) {
        return isLetters(t, "و");
    }

    boolean isLetters(int t, String letters) {
        if (!has(t) || tokens.to(t) - tokens.from(t) != letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (tokens.text().charAt(tokens.from(t) + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is a word with the article. */
    boolean isDefinite(int t) {
        return has(t) && tokens.isWord(t) && tokens.to(t) - tokens.from(t) > 3
                && tokens.text().charAt(tokens.from(t)) == 'ا' && tokens.text().charAt(tokens.from(t) + 1) == 'ل';
    }

    String string(int t) {
        return has(t) ? tokens.string(t) : "";
    }

    /** Past a closing bracket, if one stands there. */
    int close(int t) {
        return mark(t, ')') || mark(t, ']') ? t + 1 : t;
    }

    boolean open(int t) {
        return mark(t, '(') || mark(t, '[');
    }

    /** The direction named from a token on: الماضي (last), قبل الماضي (before last). */
    Direction direction(int t) {
        TimeWord word = word(t);
        if (word.is(Role.LAST)) {
            return Direction.LAST;
        }
        if (word.is(Role.NEXT)) {
            return Direction.NEXT;
        }
        if (word.is(Role.CURRENT)) {
            return Direction.CURRENT;
        }
        int p = isLetters(t, "ما") ? t + 1 : t;
        if (is(p, Role.BEFORE) && is(p + 1, Role.LAST)) {
            return Direction.BEFORE_LAST;
        }
        return is(p, Role.AFTER) && is(p + 1, Role.NEXT) ? Direction.AFTER_NEXT : Direction.NONE;
    }

    /** The token after the direction that begins at a token. */
    int directionEnd(int t) {
        return switch (direction(t)) {
            case NONE -> t;
            case LAST, NEXT, CURRENT -> t + 1;
            case BEFORE_LAST, AFTER_NEXT -> isLetters(t, "ما") ? t + 3 : t + 2;
        };
    }
}
