package org.masar.reader.entity;

import org.masar.reader.arabic.Words;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.Sense;

/**
 * The grammar of an office or body without any personal name: its head, what describes it and whose it is, such as وزير
 * الخارجية الأمريكي (the American foreign minister) or سفير روسيا لدى الأمم المتحدة (Russia's ambassador to the UN).
 */
final class OfficeGrammar {
    private static final int DOMAIN_REACH = 3;
    private final Tokens tokens;
    private final Names names;
    private final HeadModifiers modifiers;
    private final Owners owners;
    private final Allegiance allegiance;
    private final int end;

    OfficeGrammar(Words words, Names names, PersonNames personNames, HeadModifiers modifiers,
            NameAfterOffice nameAfterOffice) {
        this.tokens = words.tokens();
        this.names = names;
        this.modifiers = modifiers;
        this.owners = new Owners(words.tokens(), names, personNames, this, nameAfterOffice);
        this.allegiance = new Allegiance(words, names, owners);
        this.end = names.end();
    }

    /** The office or body of which that is the head, with all that follows it. */
    Found parse(Hit hit, Sense sense) {
        Entry.Role role = (Entry.Role) sense.entry();
        Found found = head(hit, sense, role);
        boolean owned = found.possessed && !role.name().equals("نظير") || role.name().equals("المملكة");
        boolean open = false;
        while (found.last < end) {
            int at = found.last;
            int next = allegiance.belonging(found, at);
            if (next < 0) {
                next = modifiers.adjective(found, at);
            }
            if (next < 0 && !owned) {
                next = owners.owner(found, at, at == hit.to() && !isClosed(hit) || open);
                owned = next >= 0;
            }
            if (next < 0) {
                next = modifiers.subject(at);
            }
            if (next < 0 && at == hit.to()) {
                next = modifiers.outletName(found, at);
            }
            if (next < 0 && !owned && at < hit.to() + DOMAIN_REACH) {
                next = modifiers.domain(found, at);
                if (next < 0 && Owners.isOverseer(found) && tokens.isWord(at) && tokens.string(at).equals("علي")) {
                    next = modifiers.charge(at + 1);
                }
                open = next >= 0 && !tokens.string(at).startsWith(Names.ARTICLE);
            }
            if (next < 0) {
                break;
            }
            found.last = next;
        }
        if (found.last == hit.to()) {
            owners.shared(found, found.last);
        }
        if (found.kind == Mention.Kind.BODY) {
            owners.holder(found);
        }
        return found;
    }

    private Found head(Hit hit, Sense sense, Entry.Role role) {
        Found found = new Found(hit);
        found.role = role;
        found.features = sense.features();
        found.definite = names.isDefinite(hit);
        found.possessed = hit.has(Hit.POSSESSED);
        found.sector = role.sector();
        found.kind = switch (role.kind()) {
            case "body" -> Mention.Kind.BODY;
            case "people" -> Mention.Kind.PEOPLE;
            default -> Mention.Kind.PERSON;
        };
        found.ofSeveral = role.isOfSeveral() || !role.where().isEmpty() && !role.where().equals(role.of());
        if (!role.of().isEmpty() && !found.ofSeveral && role.where().isEmpty()) {
            found.countries.add(role.of());
        }
        return found;
    }

    /** Whether the article on its last word closes a head to a genitive: الرئيس, مجلس النواب; not المتحدث باسم. */
    private boolean isClosed(Hit head) {
        return head.length() == 1
                ? names.isDefinite(head)
                : tokens.string(head.to() - 1).startsWith(Names.ARTICLE);
    }
}
