package org.masar.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.masar.app.intake.Intake;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user says of articles that do not say it themselves. */
final class ArticleOptions {
    @Option(names = "--date", converter = Day.class, paramLabel = "YYYY-MM-DD", description = "Day of publication of articles without one;"
            + " \"yesterday\" and the like are counted from it. Without it, a day in the file's name is taken.")
    private LocalDate date;

    @Option(names = "--outlet", paramLabel = "NAME", defaultValue = "", description = "Outlet of articles without one.")
    private String outlet;

    /** A day as users write it on the command line. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + text + "\" is no day; write YYYY-MM-DD, such as 2025-08-19");
            }
        }
    }

    Intake intake() {
        return new Intake(Optional.ofNullable(date), outlet);
    }
}
