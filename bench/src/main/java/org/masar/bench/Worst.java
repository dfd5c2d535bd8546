package org.masar.bench;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.masar.reader.Reader;
import org.masar.reader.article.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads texts made to be slow, at one size and at four times that size: time must grow no faster than the text. */
@Command(name = "worst", mixinStandardHelpOptions = true, description = "Time per character of texts made to be slow, at one size and at four times that size.")
final class Worst implements Callable<Integer> {
    /** One unit of each text, repeated to the size asked for. */
    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("one sentence that does not end", "التقى الوزير نظيره في العاصمة وبحث معه الأزمة ثم ");
        UNITS.put("commas", "،");
        UNITS.put("every word a trigger", "التقى اتهم هدد رفض طالب ");
        UNITS.put("every word a name", "لافروف كيري ظريف الجبير ");
        UNITS.put("every word a title", "وزير رئيس أمير قائد ");
        UNITS.put("quotations that never close", "قال «إن الوزير ");
        UNITS.put("one word that does not end", "و");
        UNITS.put("vowel signs", "\u064e");
        UNITS.put("numbers and months", "3 أغسطس 15 ");
        UNITS.put("a sentence a line", "أدان الوزير الهجوم.\n");
    }

    @Option(names = "--characters", defaultValue = "250000", description = "The smaller size (${DEFAULT-VALUE}).")
    private int characters;

    @Option(names = "--only", description = "Only the texts whose name contains this.")
    private String only = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Reader reader = Reader.standard();
        out.printf(Locale.ROOT, "%-34s %12s %12s %8s%n", "text", "ns/char", "ns/char x4", "ratio");
        UNITS.forEach((name, unit) -> {
            if (!name.contains(only)) {
                return;
            }
            String small = text(unit, characters);
            String large = text(unit, 4 * characters);
            time(reader, small);
            double one = Math.min(time(reader, small), time(reader, small));
            double four = Math.min(time(reader, large), time(reader, large));
            out.printf(Locale.ROOT, "%-34s %12.0f %12.0f %8.2f%n", name, one, four, four / one);
            out.flush();
        });
        return 0;
    }

    private static String text(String unit, int characters) {
        return unit.repeat(characters / unit.length() + 1);
    }

    /** Nanoseconds for each character. */
    private static double time(Reader reader, String text) {
        long start = System.nanoTime();
        reader.read(Article.of(text).dated(LocalDate.of(2015, 8, 3)));
        return (double) (System.nanoTime() - start) / text.length();
    }
}
