package org.masar.app.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masar.reader.event.Event;
import org.masar.reader.event.EventType;
import org.masar.reader.event.Form;
import org.masar.reader.event.Status;
import org.masar.reader.time.Length;

/** What things are called in Arabic or English, from {@code labels_ar.properties} and {@code labels_en.properties}. */
public final class Wording {
    private static final Map<Language, Wording> ALL = Stream.of(Language.values())
            .collect(Collectors.toUnmodifiableMap(language -> language, Wording::new));
    private static final Map<String, String> ISO2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(iso2 -> Locale.of("", iso2).getISO3Country(), iso2 -> iso2));
    private static final Pattern LENGTH = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
            + "(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");
    private static final String[] UNITS = {"year", "month", "week", "day", "hour", "minute", "second"};

    private final Language language;
    private final Properties labels = new Properties();

    private Wording(Language language) {
        this.language = language;
        String name = "labels_" + language.code() + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    public static Wording in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /**
     * A label by its key.
     *
     * @throws IllegalArgumentException if the properties have none
     */
    public String label(String key) {
        String label = labels.getProperty(key);
        if (label == null) {
            throw new IllegalArgumentException("no label " + key + " in " + language);
        }
        return label;
    }

    public String type(EventType type) {
        return label("type." + type.name());
    }

    public String form(Form form) {
        return label("form." + form.name());
    }

    public String status(Status status) {
        return label("status." + status.name());
    }

    /** What sort of act: the form of a contact, the type of any other. */
    public String what(Event event) {
        return event.form().map(this::form).orElseGet(() -> type(event.type()));
    }

    /** A sector code in words; the code itself if it is none of PLOVER's. */
    public String sector(String code) {
        return labels.getProperty("sector." + code, code);
    }

    /** A country code in words; an unknown code is its own name. */
    public String country(String code) {
        String label = labels.getProperty("country." + code);
        if (label != null) {
            return label;
        }
        String iso2 = ISO2.get(code);
        return iso2 == null ? code : Locale.of("", iso2).getDisplayCountry(language.locale());
    }

    /** A number of things in words: Arabic counts one, two, three to ten, and more differently. */
    public String count(long n, String unit) {
        String plural = n == 1 ? "one" : n == 2 ? "two" : n % 100 >= 3 && n % 100 <= 10 ? "few" : "many";
        return label("count." + unit + "." + plural).replace("{}", Long.toString(n));
    }

    /** An ISO date or interval of the reader as people write it; what is none comes back as it is. */
    public String date(String iso) {
        int slash = iso.indexOf('/');
        return slash < 0 ? point(iso) : point(iso.substring(0, slash)) + " – " + point(iso.substring(slash + 1));
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()).format(day);
    }

    private String point(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> date(LocalDate.parse(iso));
                case 7 -> DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()).format(YearMonth.parse(iso));
                default -> iso;
            };
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** A duration in words: "about 40 minutes". */
    public String length(Length length) {
        Matcher parts = LENGTH.matcher(length.iso());
        if (!parts.matches()) {
            return length.iso();
        }
        String words = Stream.iterate(0, k -> k < UNITS.length, k -> k + 1)
                .flatMap(k -> Optional.ofNullable(parts.group(k + 1)).map(n -> count(Long.parseLong(n), UNITS[k]))
                        .stream())
                .collect(Collectors.joining(label("and")));
        return words.isEmpty() ? length.iso() : length.approximate() ? label("about.length") + " " + words : words;
    }
}
