package org.masar.reader.syntax;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.arabic.morphology.Features.Case;
import org.masar.reader.arabic.morphology.Features.Gender;
import org.masar.reader.arabic.morphology.Features.Number;
import org.masar.reader.arabic.morphology.Features.Person;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.lexicon.PartOfSpeech;
import org.masar.reader.syntax.Item.Kind;

/** Tells by person, number, gender and case whether something can be the subject of a verb. */
final class Agreement {
    private final Parse parse;

    Agreement(Parse parse) {
        this.parse = parse;
    }

    /**
     * Agreement of mentions: before its subject a verb is singular; after it, it agrees in number too. In gender persons
     * always, and states and bodies: الحكومة (the government) is the object of طالب, not its subject.
     */
    boolean agrees(int verb, Argument subject, boolean subjectFirst) {
        int features = parse.features(verb);
        if (Features.person(features) != Person.THIRD) {
            return false;
        }
        if (subject.actors().isEmpty()) {
            return true;
        }
        Number number = Features.number(features);
        boolean verbSeveral = number == Number.DUAL || number == Number.PLURAL;
        Found first = subject.actors().get(0);
        boolean person = first.kind() == Mention.Kind.PERSON;
        boolean plural = first.kind() == Mention.Kind.PEOPLE || first.number() == Number.PLURAL
                || first.number() == Number.DUAL;
        boolean several = subject.actors().size() > 1 || plural || isNamedAsMany(subject);
        if (subjectFirst ? verbSeveral && !several : verbSeveral) {
            return false;
        }
        if (subjectFirst && person && plural && subject.actors().size() == 1 && !verbSeveral) {
            return false;
        }
        if (!(subjectFirst && several) && !agreesInGender(verb, first)) {
            return false;
        }
        Gender gender = Features.gender(features);
        if (person && !several && first.gender() != Gender.NONE && gender != Gender.NONE) {
            return first.gender() == gender;
        }
        return true;
    }

    /** Whether a state or body has the gender that a verb shows, as far as it has one. */
    boolean agreesInGender(int verb, Found found) {
        Gender gender = Features.gender(parse.features(verb));
        Gender head = headGender(found);
        return head == Gender.NONE || gender == Gender.NONE || head == gender;
    }

    /**
     * The gender of a state or body as a verb before it shows it: دعت الصين, دعت القوى السياسية, دعا مجلس الأمن. So
     * in وطالبت مجلس الأمن (and demanded of the Security Council) the council is no subject.
     */
    private Gender headGender(Found found) {
        if (found.kind() == Mention.Kind.STATE) {
            return found.isSeat() ? Gender.NONE : stateGender(found);
        }
        if (found.kind() != Mention.Kind.BODY) {
            return Gender.NONE;
        }
        if (found.hasRole()) {
            return found.number() == Number.PLURAL ? Gender.FEMININE : found.gender();
        }
        return found.last() - found.first() > 1 ? nounGender(found.first()) : Gender.NONE;
    }

    private Gender stateGender(Found found) {
        Gender noun = found.last() - found.first() > 1 ? nounGender(found.first()) : Gender.NONE;
        if (noun != Gender.NONE) {
            return noun;
        }
        Words words = parse.words();
        String name = words.string(found.first());
        boolean masculine = words.lexicon().cues().isMasculineState(name)
                || found.conjoined() && words.lexicon().cues().isMasculineState(name.substring(1));
        return masculine ? Gender.NONE : Gender.FEMININE;
    }

    /** The gender of the noun that a name begins with: الاتحاد, منظمة, الأمم; none for a word that is no noun. */
    private Gender nounGender(int token) {
        Words words = parse.words();
        for (int r = words.first(token); r < words.first(token + 1); r++) {
            int features = words.features(r);
            // جنوب أفريقيا: a part of the world in the name of a state has not its gender
            if (words.lexeme(r).pos() == PartOfSpeech.NOUN && !words.lexeme(r).wordClass().equals("place")) {
                return Features.number(features) == Number.PLURAL ? Gender.FEMININE : Features.gender(features);
            }
        }
        return Gender.NONE;
    }

    /** الحوثيون (the Houthis): a body that is named as many people. */
    private boolean isNamedAsMany(Argument subject) {
        Found first = subject.actors().get(0);
        if (first.kind() != Mention.Kind.BODY || parse.item(subject.from()) == null) {
            return false;
        }
        String word = parse.word(subject.from());
        return word.length() > 5 && (word.endsWith("ون") || word.endsWith("ين"));
    }

    /** A noun before a verb can be its subject if it is a singular of its gender, and definite or at the very start. */
    boolean canPrecede(int noun, int verb) {
        int features = parse.features(noun);
        return Features.gender(features) == Features.gender(parse.features(verb))
                && Features.number(features) == Number.SINGULAR && (noun > 0 || canBeNominative(noun))
                && (parse.definite(noun) || noun == 0 || parse.is(noun + 1, Kind.MENTION)
                        || parse.is(noun + 1, Kind.ADJECTIVE));
    }

    /**
     * A noun in the accusative (اجتماعا) or of the other gender is the object of a verb whose subject is not said; so is any
     * after سنفرض (we shall impose).
     */
    boolean canFollow(int noun, int verb) {
        if (!canBeNominative(noun) || Features.person(parse.features(verb)) != Person.THIRD) {
            return false;
        }
        int features = parse.features(noun);
        boolean feminine = Features.gender(features) == Gender.FEMININE;
        boolean verbFeminine = Features.gender(parse.features(verb)) == Gender.FEMININE;
        return feminine == verbFeminine || Features.number(features) == Number.PLURAL;
    }

    /** دعا آخرون (others called): a plural adjective that stands for people. */
    boolean standsForPeople(int adjective) {
        return Features.number(parse.features(adjective)) == Number.PLURAL && canBeNominative(adjective);
    }

    /** Whether the form of a word leaves room for the nominative. */
    private boolean canBeNominative(int k) {
        Case nounCase = Features.nounCase(parse.features(k));
        return nounCase != Case.ACCUSATIVE && nounCase != Case.OBLIQUE;
    }
}
