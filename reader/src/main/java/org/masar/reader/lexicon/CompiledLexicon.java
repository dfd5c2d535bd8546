package org.masar.reader.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.reader.lexicon.Entry.Organisation;
import org.masar.reader.lexicon.Entry.Outlet;
import org.masar.reader.lexicon.Entry.Person;
import org.masar.reader.lexicon.Entry.Place;
import org.masar.reader.lexicon.Entry.Role;
import org.masar.reader.lexicon.Entry.State;
import org.masar.reader.lexicon.Entry.Tenure;
import org.masar.reader.lexicon.Table.Origin;

/**
 * The lexicon as one binary resource, which the build makes from the resource files so that a start needs not generate
 * two hundred thousand word forms. Without it (in an editor) the lexicon is compiled on first use.
 */
public final class CompiledLexicon {
    private static final String RESOURCE = "lexicon.bin";
    private static final int FORMAT = 2;

    private CompiledLexicon() {}

    /**
     * Compiles the resource files into a folder: {@code CompiledLexicon target/classes}.
     *
     * @param args the folder that holds the compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], Lexicon.class.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(RESOURCE + ".part");
        Packing.Out packed = new Packing.Out();
        write(new LexiconCompiler().compile(), packed);
        Files.write(unfinished, packed.bytes());
        Files.move(unfinished, folder.resolve(RESOURCE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The compiled lexicon, if the build has made it. */
    static Optional<Lexicon> load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(read(new Packing.In(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compiled lexicon", e);
        }
    }

    static void write(Lexicon lexicon, Packing.Out out) {
        out.number(FORMAT);
        lexicon.words().pack(out);
        out.number(lexicon.lexemes());
        for (int k = 0; k < lexicon.lexemes(); k++) {
            Lexeme lexeme = lexicon.lexeme(k);
            out.text(lexeme.lemma());
            out.number(lexeme.pos().ordinal());
            out.text(lexeme.wordClass());
            out.text(lexeme.gloss());
            origin(out, lexeme.origin());
        }
        out.near(lexicon.firstReadings());
        out.near(lexicon.readingLexemes());
        out.few(lexicon.allReadingFeatures());
        out.near(lexicon.givenNames().stream().toArray());
        out.near(lexicon.familyNames().stream().toArray());
        List<Entry> entries = new ArrayList<>();
        Map<Entry, Integer> entryNumbers = new LinkedHashMap<>();
        Map<Sense, Integer> senses = new LinkedHashMap<>();
        lexicon.world().people().forEach(e -> number(e, entries, entryNumbers));
        lexicon.world().organisations().forEach(e -> number(e, entries, entryNumbers));
        lexicon.world().places().forEach(e -> number(e, entries, entryNumbers));
        for (Sense sense : lexicon.names().allValues()) {
            if (!senses.containsKey(sense)) {
                senses.put(sense, senses.size());
                number(sense.entry(), entries, entryNumbers);
            }
        }
        out.number(entries.size());
        entries.forEach(e -> entry(out, e));
        out.number(senses.size());
        for (Sense sense : senses.keySet()) {
            out.number(entryNumbers.get(sense.entry()));
            out.number(sense.as().ordinal());
            out.number(sense.features());
        }
        lexicon.names().pack(out, senses);
    }

    /** Gives an entry the next number; people and bodies keep the order of their files, by which equals are told apart. */
    private static void number(Entry entry, List<Entry> entries, Map<Entry, Integer> numbers) {
        if (numbers.putIfAbsent(entry, entries.size()) == null) {
            entries.add(entry);
        }
    }

    /**
     * The lexicon that {@link #write} wrote.
     *
     * @throws IllegalStateException if it is of another version or damaged
     */
    static Lexicon read(Packing.In in) {
        try {
            if (in.number() != FORMAT) {
                throw new IllegalStateException("the compiled lexicon is of another version: build the project again");
            }
            return unpack(in);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalStateException("the compiled lexicon is damaged: build the project again", e);
        }
    }

    private static Lexicon unpack(Packing.In in) {
        Vocabulary words = Vocabulary.unpack(in);
        PartOfSpeech[] classes = PartOfSpeech.values();
        Lexeme[] lexemes = new Lexeme[in.number()];
        for (int k = 0; k < lexemes.length; k++) {
            lexemes[k] = new Lexeme(k, in.text(), classes[in.number()], in.text(), in.text(), origin(in));
        }
        int[] firstReading = in.near();
        int[] readingLexeme = in.near();
        int[] readingFeatures = in.few();
        BitSet givenNames = bits(in.near());
        BitSet familyNames = bits(in.near());
        World world = new World();
        Entry[] entries = new Entry[in.number()];
        for (int k = 0; k < entries.length; k++) {
            entries[k] = entry(in);
            world.add(entries[k]);
        }
        Sense.As[] ways = Sense.As.values();
        int count = in.number();
        List<Sense> senses = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            senses.add(new Sense(entries[in.number()], ways[in.number()], in.number()));
        }
        PhraseTrie<Sense> names = PhraseTrie.unpack(in, senses);
        return new Lexicon(words, lexemes, firstReading, readingLexeme, readingFeatures, names, world, Frames.load(),
                givenNames, familyNames);
    }

    private static BitSet bits(int[] set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }

    private static void origin(Packing.Out out, Origin origin) {
        out.text(origin.file());
        out.number(origin.line());
    }

    private static Origin origin(Packing.In in) {
        return new Origin(in.text(), in.number());
    }

    private static void entry(Packing.Out out, Entry entry) {
        out.text(entry.name());
        out.text(entry.english());
        origin(out, entry.origin());
        switch (entry) {
            case Person p -> {
                out.number(0);
                out.number(p.female() ? 1 : 0);
                out.number(p.tenures().size());
                for (Tenure t : p.tenures()) {
                    out.text(t.of());
                    out.text(t.office());
                    out.text(t.title());
                    out.text(t.sector());
                    out.day(t.from());
                    out.day(t.to());
                    origin(out, t.origin());
                }
            }
            case State s -> {
                out.number(1);
                out.text(s.iso3());
                out.text(s.iso2());
            }
            case Organisation o -> {
                out.number(2);
                out.text(o.of());
                out.text(o.sector());
                out.text(o.kind());
            }
            case Place p -> {
                out.number(3);
                out.text(p.iso3());
                out.text(p.kind());
            }
            case Outlet o -> {
                out.number(4);
                out.text(o.id());
                out.text(o.kind());
                out.text(o.of());
            }
            case Role r -> {
                out.number(5);
                out.text(r.kind());
                out.text(r.sector());
                out.text(r.office());
                out.text(r.of());
                out.text(r.where());
            }
        }
    }

    private static Entry entry(Packing.In in) {
        String name = in.text();
        String english = in.text();
        Origin origin = origin(in);
        return switch (in.number()) {
            case 0 -> {
                boolean female = in.number() == 1;
                List<Tenure> tenures = new ArrayList<>();
                for (int n = in.number(); n > 0; n--) {
                    tenures.add(new Tenure(in.text(), in.text(), in.text(), in.text(),
                            in.day(), in.day(), origin(in)));
                }
                yield new Person(name, english, female, List.copyOf(tenures), origin);
            }
            case 1 -> new State(in.text(), in.text(), name, english, origin);
            case 2 -> new Organisation(name, english, in.text(), in.text(), in.text(), origin);
            case 3 -> new Place(name, english, in.text(), in.text(), origin);
            case 4 -> new Outlet(in.text(), name, english, in.text(), in.text(), origin);
            default -> new Role(name, english, in.text(), in.text(), in.text(), in.text(), in.text(), origin);
        };
    }
}
