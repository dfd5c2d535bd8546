package org.masar.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masar.reader.article.Letters;
import org.masar.reader.lexicon.Table;

/**
 * The words of the {@code time-*.tsv} resources with every particle that may be written before them, in one hash table.
 */
final class TimeWords {
    private static final TimeWords STANDARD = load();

    private final TimeWord[] table;
    private final int[] hashes;
    private final int longest;

    private TimeWords(Map<String, TimeWord> words) {
        this.table = new TimeWord[Integer.highestOneBit(words.size()) * 4];
        this.hashes = new int[table.length];
        int max = 0;
        for (TimeWord word : words.values()) {
            String form = word.form();
            max = Math.max(max, form.length());
            int hash = hash(form.toCharArray(), 0, form.length());
            int at = slot(hash);
            while (table[at] != null) {
                at = at + 1 & table.length - 1;
            }
            table[at] = word;
            hashes[at] = hash;
        }
        this.longest = max;
    }

    static TimeWords standard() {
        return STANDARD;
    }

    /** The word of these letters, or null. */
    TimeWord find(char[] chars, int from, int to) {
        if (to - from > longest) {
            return null;
        }
        int hash = hash(chars, from, to);
        for (int at = slot(hash); table[at] != null; at = at + 1 & table.length - 1) {
            if (hashes[at] == hash && same(table[at].form(), chars, from, to)) {
                return table[at];
            }
        }
        return null;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 13) & table.length - 1;
    }

    private static int hash(char[] chars, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = h * 31 + chars[i];
        }
        return h;
    }

    private static boolean same(String form, char[] chars, int from, int to) {
        if (form.length() != to - from) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static TimeWords load() {
        Map<String, TimeWord> stems = new HashMap<>();
        months(stems);
        for (Table.Row row : rows("time-weekdays.tsv")) {
            for (String form : row.list("forms")) {
                play(stems, form, Role.WEEKDAY, number(row, "day"));
            }
        }
        for (Table.Row row : rows("time-units.tsv")) {
            Unit unit = Unit.valueOf(row.text("unit").toUpperCase(Locale.ROOT));
            unit(stems, unit, 1, row.list("singular"));
            unit(stems, unit, 2, row.list("dual"));
            unit(stems, unit, 3, row.list("plural"));
        }
        numbers(stems);
        for (Table.Row row : rows("time-words.tsv")) {
            Role role = Role.valueOf(row.text("role").toUpperCase(Locale.ROOT));
            int value = row.text("value").isEmpty() ? 0 : number(row, "value");
            for (String form : row.list("forms")) {
                TimeWord word = play(stems, form, role, value);
                if (word != null) {
                    word.refuse(folded(row.list("not_after")), folded(row.list("not_before")));
                }
            }
        }
        return new TimeWords(withParticles(stems));
    }

    private static List<Table.Row> rows(String name) {
        return Table.resource(Table.class, name).rows();
    }

    private static int number(Table.Row row, String column) {
        return Integer.parseInt(row.text(column));
    }

    private static List<String> folded(List<String> forms) {
        List<String> out = new ArrayList<>();
        for (String form : forms) {
            out.add(Letters.fold(form));
        }
        return out;
    }

    private static void months(Map<String, TimeWord> stems) {
        for (Table.Row row : rows("time-months.tsv")) {
            Role role = row.text("calendar").equals("hijri") ? Role.HIJRI_MONTH : Role.MONTH;
            for (String form : row.list("forms")) {
                TimeWord word = play(stems, form, role, number(row, "month"));
                if (!row.text("shy").isEmpty()) {
                    word.play(Role.SHY, 1);
                }
            }
        }
    }

    private static void unit(Map<String, TimeWord> stems, Unit unit, int size, List<String> forms) {
        for (String form : forms) {
            play(stems, form, Role.UNIT, unit.ordinal()).play(Role.SIZE, size);
            TimeWord definite = play(stems, "ال" + form, Role.UNIT, unit.ordinal());
            definite.play(Role.SIZE, size);
            definite.makeDefinite();
        }
    }

    private static void numbers(Map<String, TimeWord> stems) {
        for (Table.Row row : rows("time-numbers.tsv")) {
            Role role = Role.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
            for (String form : row.list("forms")) {
                play(stems, form, role, number(row, "value"));
                if (role != Role.ORDINAL && role != Role.FRACTION) {
                    play(stems, "ال" + form, role, number(row, "value")).makeDefinite();
                }
            }
        }
    }

    /** Lets a form, and the same form with ه for its final ة, play a part. Forms of two words hang on the first. */
    private static TimeWord play(Map<String, TimeWord> stems, String form, Role role, int value) {
        String folded = Letters.fold(form.strip());
        if (folded.endsWith("ة")) {
            play(stems, folded.substring(0, folded.length() - 1) + "ه", role, value);
        }
        int space = folded.indexOf(' ');
        TimeWord word = stems.computeIfAbsent(space < 0 ? folded : folded.substring(0, space), TimeWord::of);
        TimeWord whole = space < 0 ? word : word.continueWith(folded.substring(space + 1));
        whole.play(role, value);
        return whole;
    }

    private static Map<String, TimeWord> withParticles(Map<String, TimeWord> stems) {
        Map<String, TimeWord> all = new HashMap<>(stems);
        for (TimeWord stem : stems.values()) {
            String form = stem.form();
            boolean article = form.startsWith("ال") && form.length() > 3;
            for (String and : new String[]{"", "و", "ف"}) {
                for (String preposition : new String[]{"", "ب", "ل", "لل"}) {
                    if (and.isEmpty() && preposition.isEmpty()) {
                        continue;
                    }
                    boolean assimilated = preposition.equals("لل");
                    if (assimilated && !article) {
                        continue;
                    }
                    String written = and + preposition + (assimilated ? form.substring(2) : form);
                    all.putIfAbsent(written, stem.prefixed(written, !and.isEmpty(), !preposition.isEmpty()));
                }
            }
        }
        return all;
    }
}
