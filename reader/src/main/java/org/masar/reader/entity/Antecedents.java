package org.masar.reader.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.reader.arabic.morphology.Features;
import org.masar.reader.article.Letters;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;

/** The mentions before the one to be resolved: whom نظيره (his counterpart), الجانبان (the two sides) point back to. */
final class Antecedents {
    /** The most mentions that are looked through, so that time stays linear in the text. */
    private static final int REACH = 300;

    private final Tokens tokens;
    private final List<Found> seen = new ArrayList<>();

    Antecedents(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Has a mention, resolved, stand before those to come. */
    void add(Found f) {
        seen.add(f);
    }

    private int farthest() {
        return Math.max(0, seen.size() - REACH);
    }

    /** The person mentioned last, or null. */
    Found person() {
        for (int k = seen.size() - 1; k >= farthest(); k--) {
            if (seen.get(k).kind == Mention.Kind.PERSON && !seen.get(k).actors.isEmpty()) {
                return seen.get(k);
            }
        }
        return null;
    }

    /** المجلس after مجلس الأمن: the body named before that its definite head noun takes up; null if there is none. */
    Found sameHead(Found f) {
        for (int k = seen.size() - 1; k >= farthest(); k--) {
            Found body = seen.get(k);
            boolean named = body.entry != null || !body.countries.isEmpty();
            if (body.kind == f.kind && !body.actors.isEmpty() && named
                    && (head(body).equals(head(f)) || isCalled(body, head(f)))) {
                return body;
            }
        }
        return null;
    }

    /** التنظيم after داعش, الحركة after حماس: whether that is what the full name of a body begins with. */
    private static boolean isCalled(Found body, String head) {
        return body.role == null && body.entry instanceof Entry.Organisation o
                && Names.withoutArticle(Letters.fold(o.name())).startsWith(head + " ");
    }

    private String head(Found f) {
        return Names.withoutArticle(tokens.text().string(f.start, tokens.to(f.first)));
    }

    /**
     * Who the two sides are: those an earlier dual stood for (الرئيسان), else the last two persons joined by و, else the
     * last two different persons or states mentioned before; empty if there are no two.
     */
    List<Actor> twoSides(Found f) {
        for (int k = seen.size() - 1; k >= Math.max(1, farthest()) && isNear(seen.get(k), f); k--) {
            Found dual = seen.get(k);
            if (dual.number() == Features.Number.DUAL && dual.actors.size() == 2) {
                return dual.actors;
            }
        }
        for (int k = seen.size() - 1; k >= Math.max(1, farthest()) && isNear(seen.get(k), f); k--) {
            Found second = seen.get(k);
            Found first = seen.get(k - 1);
            boolean joined = second.conjoined() && first.last == second.first && first.persona != null
                    && second.persona != null && first.persona != second.persona;
            if (joined) {
                return List.of(first.actors.get(0), second.actors.get(0));
            }
        }
        return lastTwo(f.kind == Mention.Kind.PERSON && !f.isReference());
    }

    /** Whether it stands in the same sentence or the one before. */
    private boolean isNear(Found before, Found f) {
        return tokens.sentenceOf(before.first) >= tokens.sentenceOf(f.first) - 1;
    }

    private List<Actor> lastTwo(boolean people) {
        Map<String, Actor> last = new LinkedHashMap<>();
        for (int k = seen.size() - 1; k >= farthest() && last.size() < 2; k--) {
            Found other = seen.get(k);
            boolean fits = people
                    ? other.kind == Mention.Kind.PERSON && other.persona != null
                    : other.isActor() && (other.kind != Mention.Kind.BODY || other.isUnion()) && !isPlace(other);
            if (!fits) {
                continue;
            }
            for (Actor actor : other.actors) {
                String key = (people ? actor.name() : actor.country()).orElse("");
                if (last.size() < 2 && !key.isEmpty()) {
                    last.putIfAbsent(key, actor);
                }
            }
        }
        return last.size() == 2 ? List.copyOf(last.values()) : List.of();
    }

    /** في الرياض (in Riyadh), بجنيف: a capital where something is, not its government. */
    private boolean isPlace(Found other) {
        return other.isPlaceName() && (other.preposition() == 'ب'
                || other.first > 0 && tokens.string(other.first - 1).equals("في"));
    }

    /** The state of the last mention before in the same sentence or the one before it; an empty string if there is none. */
    String stateNear(Found f) {
        for (int k = seen.size() - 1; k >= farthest() && isNear(seen.get(k), f); k--) {
            if (!state(seen.get(k)).isEmpty()) {
                return state(seen.get(k));
            }
        }
        return "";
    }

    /** The state of an embassy or delegation mentioned in the same sentence or the one before; empty if there is none. */
    String embassyNear(Found f) {
        for (int k = seen.size() - 1; k >= farthest() && isNear(seen.get(k), f); k--) {
            Found other = seen.get(k);
            if (other.role != null && (other.role.name().equals("سفارة") || other.role.name().equals("قنصلية"))) {
                return state(other);
            }
        }
        return "";
    }

    private static String state(Found f) {
        String code = f.actors.isEmpty() ? f.country() : f.actors.get(0).country().orElse("");
        boolean told = code.length() == 3 && f.kind != Mention.Kind.OUTLET && !isOrganisation(code);
        return told ? code : "";
    }

    /** Of some states that which was spoken of last, or else the first of them. */
    String lastOf(List<String> codes) {
        for (int k = seen.size() - 1; k >= farthest(); k--) {
            Found other = seen.get(k);
            String code = other.actors.isEmpty() ? other.country() : other.actors.get(0).country().orElse("");
            if (codes.contains(code)) {
                return code;
            }
        }
        return codes.get(0);
    }

    private static boolean isOrganisation(String code) {
        return code.equals("GCC");
    }

    /** The two states named together last, روسيا وأوكرانيا, or else the last two different ones. */
    List<String> twoStates() {
        List<String> last = new ArrayList<>();
        for (int k = seen.size() - 1; k >= farthest() && last.size() < 2; k--) {
            Found other = seen.get(k);
            if (other.kind != Mention.Kind.STATE) {
                continue;
            }
            if (k > 0 && other.conjoined() && seen.get(k - 1).kind == Mention.Kind.STATE) {
                return List.of(seen.get(k - 1).country(), other.country());
            }
            if (!last.contains(other.country())) {
                last.add(0, other.country());
            }
        }
        return last.size() == 2 ? last : List.of();
    }
}
