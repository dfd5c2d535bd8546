package org.masar.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of publication, as files, pages and file names write it. */
final class PublicationDay {
    private static final Pattern DAY = Pattern.compile("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern BASIC = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?=T|$)");
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    private PublicationDay() {}

    /**
     * The day of an ISO day {@code 2025-08-19}, an ISO date-time {@code 2025-08-19T10:00:00+03:00} (as the writer's clock
     * had it) or a mail date {@code Tue, 19 Aug 2025 10:00:00 GMT}.
     */
    static Optional<LocalDate> parse(String written) {
        String text = written.strip();
        Optional<LocalDate> day = match(DAY.matcher(text)).or(() -> match(BASIC.matcher(text)));
        return day.isPresent() ? day : mailDate(text);
    }

    /** The day in a file's name: {@code 2025-08-19-call.txt}. */
    static Optional<LocalDate> inName(String fileName) {
        return match(IN_NAME.matcher(fileName));
    }

    private static Optional<LocalDate> match(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> mailDate(String text) {
        try {
            return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
