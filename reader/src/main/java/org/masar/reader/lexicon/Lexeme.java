package org.masar.reader.lexicon;

/**
 * A word of the dictionary, of which the vocabulary holds all inflected forms.
 *
 * @param id        its number in this lexicon
 * @param lemma     the form it is listed under: verbs in the perfect, third person; nouns in the singular
 * @param pos       its word class
 * @param wordClass what it denotes, as {@code nouns.tsv} has it (person, event, document ...); empty for other words
 * @param gloss     in English
 * @param origin    the row that says so
 */
public record Lexeme(int id, String lemma, PartOfSpeech pos, String wordClass, String gloss, Table.Origin origin) {

    public boolean isVerb() {
        return pos == PartOfSpeech.VERB;
    }

    public boolean isNominal() {
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJECTIVE;
    }

    @Override
    public String toString() {
        return lemma + " " + pos + " (" + gloss + ") " + origin;
    }
}
