package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.masar.reader.arabic.Spelling;
import org.masar.reader.arabic.Words;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;
import org.masar.reader.lexicon.PhraseTrie;
import org.masar.reader.lexicon.Sense;

/**
 * Finds the names and roles of the lexicon in a sentence: at each token the phrases that begin there, the longest first,
 * with or without particles before the first word (وللرئيس: and to the president).
 */
final class Names {
    static final String ARTICLE = "ال";

    private static final int LONGEST = 14;
    /** What doctors, engineers and professors are called in one letter. */
    private static final String SHORT_TITLES = "دما";

    private final Tokens tokens;
    private final Words words;
    private final PhraseTrie<Sense> trie;
    private final int base;
    private final int end;
    private final List<List<Hit>> hits;

    private Names(Words words, int from, int to) {
        this.tokens = words.tokens();
        this.words = words;
        this.trie = words.lexicon().names();
        this.base = from;
        this.end = to;
        this.hits = new ArrayList<>(to - from);
        for (int t = from; t < to; t++) {
            hits.add(find(t));
        }
        for (List<Hit> here : hits) {
            for (int k = here.size() - 2; k >= 0; k--) {
                if (cutsName(here.get(k), here)) {
                    here.remove(k);
                }
            }
        }
    }

    /**
     * Whether a role ends within the name of an organisation that a shorter role here leaves whole: زعيم, not زعيم حركة,
     * before حركة العدل والمساواة.
     */
    private boolean cutsName(Hit role, List<Hit> here) {
        if (role.length() == 1 || !isRole(role) || here.stream().noneMatch(h -> h.to() < role.to() && isRole(h))) {
            return false;
        }
        for (int t = role.from() + 1; t < role.to(); t++) {
            for (Hit name : at(t)) {
                if (name.to() > role.to() && name.isBare() && name.senses().stream().anyMatch(Names::isBody)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRole(Hit hit) {
        return hit.asRole() != null;
    }

    private static boolean isBody(Sense sense) {
        return sense.entry() instanceof Entry.Organisation;
    }

    /** The phrases of the tokens {@code from..to}. */
    static Names in(Words words, int from, int to) {
        return new Names(words, from, to);
    }

    /** The token after the last one of the range. */
    int end() {
        return end;
    }

    /** The phrases that begin at a token, the longest first; empty outside the range. */
    List<Hit> at(int token) {
        int k = token - base;
        return k >= 0 && k < hits.size() ? hits.get(k) : List.of();
    }

    /** The first phrase at a token that may be the head of an office or body, or an honorific; null without one. */
    Hit headAt(int token) {
        for (Hit hit : at(token)) {
            if (hit.asRole() != null) {
                return hit;
            }
        }
        return null;
    }

    /** Where what follows the honorifics at a token begins: معالي السيد | الوزير. */
    int afterHonorifics(int token) {
        int at = token;
        Hit title = headAt(at);
        while (title != null && title.isHonorific() && title.isBare()) {
            at = title.to();
            title = headAt(at);
        }
        return isShortTitle(at) ? at + 2 : at;
    }

    /** د. عزام الدخيل (Dr Azzam al-Dakhil): a title of one letter. */
    private boolean isShortTitle(int at) {
        return at + 2 < end && tokens.isWord(at) && tokens.to(at) - tokens.from(at) == 1 && tokens.mark(at + 1) == '.'
                && SHORT_TITLES.indexOf(tokens.text().charAt(tokens.from(at))) >= 0 && tokens.isWord(at + 2);
    }

    /** Whether the first word of a phrase has the article. */
    boolean isDefinite(Hit hit) {
        char[] letters = tokens.text().letters();
        int start = hit.start();
        boolean article = tokens.to(hit.from()) - start > 3 && letters[start] == 'ا' && letters[start + 1] == 'ل';
        boolean afterLam = hit.has(Hit.TO) && letters[start] == 'ل';
        return article || afterLam;
    }

    /** A word without its article. */
    static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    }

    private List<Hit> find(int t) {
        if (tokens.kind(t) == Tokens.Kind.MARK || tokens.isWord(t) && tokens.to(t) - tokens.from(t) == 1) {
            return List.of();
        }
        List<Hit> found = null;
        for (Spelling.Start start : words.spelling(t).starts()) {
            found = follow(t, start, found);
        }
        if (found == null) {
            return List.of();
        }
        if (found.size() > 1) {
            found.sort((a, b) -> b.to() - a.to());
        }
        return found;
    }

    private List<Hit> follow(int t, Spelling.Start opening, List<Hit> found) {
        List<Hit> out = found;
        int node = opening.node();
        int start = tokens.from(t) + opening.offset();
        if (node == PhraseTrie.NONE) {
            return possessed(t, t, start, PhraseTrie.ROOT, opening, opening.particles(), found);
        }
        int next = t + 1;
        boolean advanced = true;
        while (node != PhraseTrie.NONE) {
            List<Sense> senses = trie.values(node);
            if (advanced && !senses.isEmpty()) {
                if (out == null) {
                    out = new ArrayList<>(4);
                }
                boolean closing = next < end && next - t > 1 && isQuoteOrBracket(next) && isOpened(t, next);
                out.add(new Hit(t, closing ? next + 1 : next, opening.particles(), start, senses));
            }
            if (next >= end || next - t >= LONGEST) {
                break;
            }
            Spelling.Start follower = words.spelling(next).whole();
            int child = trie.next(node, follower.word());
            if (child == PhraseTrie.NONE && isQuoteOrBracket(next) && next + 1 < end) {
                next++;
                advanced = false;
                continue;
            }
            if (child == PhraseTrie.NONE) {
                return possessed(t, next, start, node, follower, opening.particles(), out);
            }
            node = child;
            advanced = true;
            next++;
        }
        return out;
    }

    /** مجموعة (5+1), حركة «حماس»: marks round a part of a name. */
    private boolean isQuoteOrBracket(int t) {
        return switch (tokens.mark(t)) {
            case '(', ')', '«', '»', '"', '“', '”' -> true;
            default -> false;
        };
    }

    private boolean isOpened(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isQuoteOrBracket(t)) {
                return true;
            }
        }
        return false;
    }

    /** Tries a word without its pronoun as the last one of a phrase. */
    private List<Hit> possessed(int t, int last, int start, int node, Spelling.Start word, int particles,
            List<Hit> found) {
        for (int owned : word.owned()) {
            int child = trie.next(node, owned);
            if (child == PhraseTrie.NONE) {
                continue;
            }
            List<Sense> roles = trie.values(child).stream().filter(s -> s.entry() instanceof Entry.Role).toList();
            if (!roles.isEmpty()) {
                List<Hit> out = found == null ? new ArrayList<>(4) : found;
                out.add(new Hit(t, last + 1, particles | Hit.POSSESSED, start, roles));
                return out;
            }
        }
        return found;
    }
}
