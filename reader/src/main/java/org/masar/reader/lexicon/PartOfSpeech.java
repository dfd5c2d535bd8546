package org.masar.reader.lexicon;

/** The word classes of the lexicon; the names in brackets are those of {@code particles.tsv}. */
public enum PartOfSpeech {
    VERB(""), NOUN(""), ADJECTIVE(""),
    /** A preposition, or a noun that works as one (قبل: before). */
    PREPOSITION("prep"),
    /** أن, إن and their sisters, with or without a pronoun: what follows is a clause with its subject first. */
    COMPLEMENTIZER("comp"),
    /** Opens a subordinate clause: حيث (where, as), بينما (while). */
    SUBORDINATOR("sub"), RELATIVE("rel"),
    /** ما (what), من (who): a relative pronoun without antecedent. */
    FREE_RELATIVE("what"), NEGATION("neg"), FUTURE("fut"),
    /** قد: makes a perfect definite, an imperfect uncertain. */
    QAD("qad"), DEMONSTRATIVE("dem"), PRONOUN("pron"), CONJUNCTION("conj"), QUANTIFIER("quant"), ADVERB(
            "adv"), INTERROGATIVE("int"),
    /** A preposition with its pronoun: بينهما (between the two). */
    PREPOSITION_PRONOUN("prep+pron");

    private final String code;

    PartOfSpeech(String code) {
        this.code = code;
    }

    static PartOfSpeech of(String code) {
        for (PartOfSpeech pos : values()) {
            if (!pos.code.isEmpty() && pos.code.equals(code)) {
                return pos;
            }
        }
        throw new IllegalArgumentException("no word class '" + code + "'");
    }

    /** Whether such words stand in no dictionary of nouns and verbs. */
    public boolean isFunctionWord() {
        return ordinal() > ADJECTIVE.ordinal();
    }
}
