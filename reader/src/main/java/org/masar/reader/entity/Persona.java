package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.lexicon.Entry;

/** A person as one article knows him: all names it gives him, and what it says he is. */
final class Persona {
    /** The lexicon's person, or null for somebody it does not know. */
    final Entry.Person entry;
    /** The fullest name the article gives, as written. */
    String name;
    /** The folded words of that name. */
    List<String> words;
    String country = "";
    String sector = "";
    /** The offices by which the article calls him. */
    final List<Entry.Role> roles = new ArrayList<>(2);
    /** The bodies to which these offices belong, as far as the article says. */
    final List<Entry> bodies = new ArrayList<>(1);
    /** The token of the last mention so far. */
    int lastSeen;

    private boolean ownName;

    Persona(Entry.Person entry, String name, List<String> words) {
        this.entry = entry;
        this.name = name;
        this.words = words;
    }

    /**
     * Takes the fuller of two names: محمود عباس rather than أبو مازن, whose own name that is not.
     *
     * @param own whether the other is the person's own name and no short one
     */
    void called(String otherName, List<String> otherWords, boolean own) {
        if (own == ownName ? otherWords.size() > words.size() : own) {
            name = otherName;
            words = otherWords;
            ownName = own;
        }
    }

    /** Whether a shorter name can be his: all its words are among his, in order. */
    boolean answersTo(List<String> shorter) {
        int at = 0;
        for (String word : shorter) {
            while (at < words.size() && !words.get(at).equals(word)) {
                at++;
            }
            if (at == words.size()) {
                return false;
            }
            at++;
        }
        return true;
    }
}
