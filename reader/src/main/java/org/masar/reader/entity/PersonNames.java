package org.masar.reader.entity;

import java.util.Set;
import org.masar.reader.arabic.Spelling;
import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Letters;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Lexicon;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.lexicon.Sense;
import org.masar.reader.lexicon.Vocabulary;

/**
 * Where a personal name ends that the lexicon does not know: أديب الشيشكلي, after a title or by its parts. A word can
 * belong to a name if people the lexicon knows bear it, or if it is no word of the dictionary.
 */
final class PersonNames {
    private static final Set<String> LINKS = Set.of("بن", "ابن", "بنت", "ال", "ابو", "ابي", "ولد", "عبد", "فون", "دي",
            "دير", "فان", "ديل", "لو", "او", "ام");
    private static final int LONGEST = 7;

    private final Words words;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Names names;
    private final int end;

    PersonNames(Words words, Names names) {
        this.words = words;
        this.tokens = words.tokens();
        this.lexicon = words.lexicon();
        this.names = names;
        this.end = names.end();
    }

    /**
     * Takes the name of a known person with what follows as part of it, which shows a namesake: عباس is the president,
     * النائب عباس الزاملي is not.
     */
    void takeKnown(Found found, Hit hit) {
        found.persons = hit.persons();
        found.shortName = !hit.isFullName();
        boolean given = found.shortName && hit.length() == 1
                && lexicon.isGivenName(words.spelling(hit.from()).whole().word());
        found.takeName(hit.from(), given ? rest(hit.to()) : extend(hit.to()));
        if (found.shortName && found.nameLast > hit.to()) {
            found.persons = found.persons.stream().filter(p -> bears(p, found)).toList();
        }
    }

    /**
     * الشيخ صباح خالد is not الشيخ صباح: a short name that goes on must go on as the person's own does, until that is told
     * in full, as in محمد بن سلمان | بن عبدالعزيز.
     */
    private boolean bears(Entry.Person person, Found found) {
        String name = joined(" " + Letters.fold(person.name()) + " ");
        StringBuilder told = new StringBuilder(" ");
        for (int t = found.nameFirst; t < found.nameLast; t++) {
            told.append(tokens.string(t)).append(' ');
        }
        String written = joined(told.toString());
        if (written.contains(name)) {
            return true;
        }
        String[] parts = written.trim().split(" ");
        for (int k = 1; k < parts.length; k++) {
            if (!name.contains(" " + parts[k] + " ")) {
                return false;
            }
        }
        return true;
    }

    /** A name with عبد العزيز as one word and without the article of الخالد, however it is written. */
    private static String joined(String name) {
        return name.replace(" عبد ", " عبد").replace(" ال", " ");
    }

    /** Where a known name ends once what follows it as part of it is taken in: تميم بن حمد + آل ثاني. */
    int extend(int at) {
        int t = at;
        while (t < end && tokens.isWord(t) && t - at < LONGEST) {
            if (isLink(t) && t + 1 < end && tokens.isWord(t + 1) && !startsWithAnd(t + 1)) {
                t += 2;
            } else if (isNamePart(t) && !isFunctionWord(t) && !words.onlyVerb(t) && standsAlone(t)
                    && !isVerbBefore(t)) {
                t++;
            } else {
                break;
            }
        }
        return t;
    }

    /** The token after the name of a person unknown to the lexicon that begins here without any title, or -1. */
    int unknown(int t) {
        if (t >= end || !tokens.isWord(t)) {
            return -1;
        }
        if (isKunya(t)) {
            return rest(t + 2);
        }
        if (isOn(t) || words.string(t).equals("الله")) {
            return -1;
        }
        Spelling spelling = words.spelling(t);
        int word = conjunctionLength(t) == 1 ? spelling.afterAnd() : spelling.whole().word();
        if (!lexicon.isGivenName(word) || isOrdinary(t) && !isBin(t + 1)) {
            return -1;
        }
        int last = rest(t + 1);
        return last > t + 1 ? last : -1;
    }

    /** أبو قتادة: a name by a son's, told by أبو and a word that is none of the dictionary or is a given name. */
    private boolean isKunya(int t) {
        String word = words.string(t);
        if (!word.equals("ابو") && !word.equals("ابي") && !word.equals("ابا") || t + 1 >= end
                || !tokens.isWord(t + 1)) {
            return false;
        }
        int name = words.spelling(t + 1).whole().word();
        return lexicon.isGivenName(name) || !words.isPlausible(t + 1);
    }

    /** على بديع (on Badie) is nobody called Ali, who is spelled with dots. */
    private boolean isOn(int t) {
        return words.string(t).equals("علي") && tokens.text().unfolded(tokens.to(t) - 1) == 'ى';
    }

    private boolean isBin(int t) {
        return t < end && tokens.isWord(t) && words.string(t).equals("بن");
    }

    /** The token after a name that begins right after a title or office, or -1 if there is none. */
    int afterTitle(int t) {
        if (t >= end || !tokens.isWord(t)) {
            return -1;
        }
        int word = words.spelling(t).whole().word();
        boolean given = lexicon.isGivenName(word) || lexicon.isFamilyName(word);
        boolean strange = !words.isPlausible(t) && names.at(t).isEmpty() && !startsWithAnd(t);
        if (!given && !strange || isFunctionWord(t) || isState(t)
                || given && isOrdinary(t) && (isOffice(t) || !nameFollows(t + 1))) {
            return -1;
        }
        return rest(t + 1);
    }

    /** استقبل الوزير صباح أمس (the minister received yesterday morning): a word of time, which is a name only with more of it. */
    boolean isTime(int t) {
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (words.lexeme(r).wordClass().equals("time")) {
                return true;
            }
        }
        return false;
    }

    private boolean nameFollows(int t) {
        return t < end && tokens.isWord(t) && (isLink(t) || canContinue(t));
    }

    private int rest(int from) {
        int t = from;
        while (t < end && tokens.isWord(t) && t - from < LONGEST) {
            boolean and = tokens.text().charAt(tokens.from(t)) == 'و' && t > from;
            if (isLink(t) && t + 1 < end && tokens.isWord(t + 1) && !startsWithAnd(t + 1)) {
                t += 2;
            } else if (canContinue(t) && !and) {
                t++;
            } else {
                break;
            }
        }
        return t;
    }

    private boolean canContinue(int t) {
        if (isFunctionWord(t) || startsWithAnd(t) || isOffice(t) || isState(t)) {
            return false;
        }
        int word = words.spelling(t).whole().word();
        boolean part = lexicon.isFamilyName(word) || lexicon.isGivenName(word);
        return part && !words.onlyVerb(t) || !words.isPlausible(t) && names.at(t).isEmpty();
    }

    /** أمير منطقة عسير after a name: an office, not a part of it. */
    private boolean isOffice(int t) {
        for (Hit hit : names.at(t)) {
            if (hit.isBare() && hit.senses().stream()
                    .anyMatch(s -> s.entry() instanceof Entry.Role role && role.kind().equals("person"))) {
                return true;
            }
        }
        return false;
    }

    /** على إسرائيل (on Israel) is not a person called Ali. */
    private boolean isState(int t) {
        for (Hit hit : names.at(t)) {
            if (hit.senses().stream().anyMatch(s -> s.entry() instanceof Entry.State && s.as() == Sense.As.NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with و and what follows is a word or name: the name ends before it. */
    private boolean startsWithAnd(int t) {
        char c = tokens.text().charAt(tokens.from(t));
        if (c != 'و' && c != 'ف' && c != 'ب' && c != 'ل' || tokens.to(t) - tokens.from(t) < 4) {
            return false;
        }
        return words.spelling(t).whole().word() == Vocabulary.ABSENT && lexicon.words()
                .find(tokens.text().letters(), tokens.from(t) + 1, tokens.to(t)) != Vocabulary.ABSENT;
    }

    private boolean isLink(int t) {
        return LINKS.contains(words.string(t));
    }

    /** سلمان بن عبدالعزيز | أمر الأمير: a word that can be a verb, before a title, goes on no name. */
    private boolean isVerbBefore(int t) {
        if (t + 1 >= end || names.at(t + 1).isEmpty()) {
            return false;
        }
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (words.isPlausibleReading(r) && Features.kind(words.features(r)) == Features.Kind.PERFECT) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamePart(int t) {
        int word = words.spelling(t).whole().word();
        return lexicon.isFamilyName(word) || lexicon.isGivenName(word);
    }

    /** Whether the token begins no name, office or state of its own. */
    private boolean standsAlone(int t) {
        for (Hit hit : names.at(t)) {
            if (hit.senses().stream().anyMatch(s -> s.as() != Sense.As.RISKY_SHORT)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFunctionWord(int t) {
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (words.lexeme(r).pos().isFunctionWord()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word has a reading as verb or plain noun that a reader would think of before a name. */
    boolean isOrdinary(int t) {
        for (int r = words.first(t); r < words.first(t + 1); r++) {
            if (words.isPlausibleReading(r) && Features.kind(words.features(r)).verbal()
                    || words.lexeme(r).pos() == PartOfSpeech.NOUN
                    || words.lexeme(r).pos() == PartOfSpeech.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    /** One if the token's first letter is the و or ف of conjunction before a name, else zero. */
    int conjunctionLength(int t) {
        char c = tokens.text().charAt(tokens.from(t));
        if (c != 'و' && c != 'ف' || lexicon.isGivenName(words.spelling(t).whole().word())) {
            return 0;
        }
        return lexicon.isGivenName(words.spelling(t).afterAnd()) ? 1 : 0;
    }

    int proclitics(int t) {
        return conjunctionLength(t) == 1 ? Hit.AND : 0;
    }
}
