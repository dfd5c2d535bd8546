package org.masar.reader.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.reader.article.Tokens;
import org.masar.reader.lexicon.Entry;

/** How an article writes the names of movements and groups: حماس in one place, حركة حماس in another. */
final class GroupNames {
    private final Tokens tokens;
    private final Context context;
    private final Map<Entry, Set<String>> forms = new HashMap<>();

    GroupNames(Tokens tokens, Context context) {
        this.tokens = tokens;
        this.context = context;
    }

    /** Takes note of the groups named in an article, by themselves or within another mention. */
    void collect(List<Found> all) {
        for (Found f : all) {
            if (isGroup(f)) {
                forms.computeIfAbsent(f.entry, e -> new HashSet<>(2)).add(written(f));
            }
        }
    }

    /** Whether it is a group by name or belongs to one. */
    static boolean isGroup(Found f) {
        return f.entry instanceof Entry.Organisation o && o.kind().equals("group");
    }

    /** The fullest form in the article of the name that a mention has or contains. */
    String fullest(Found f) {
        String here = written(f);
        String best = here;
        for (String form : forms.getOrDefault(f.entry, Set.of())) {
            boolean longer = form.length() > best.length()
                    || form.length() == best.length() && form.compareTo(best) < 0;
            if (longer && (" " + form + " ").contains(" " + here + " ")) {
                best = form;
            }
        }
        return best;
    }

    private String written(Found f) {
        int start = f.role == null ? f.start : f.entryStart;
        int last = f.role == null ? f.last : f.entryLast;
        return last == 0 ? f.entry.name() : tokens.text().origin(start, tokens.to(last - 1)).in(context.text());
    }
}
