package org.masar.app.command;

import java.time.LocalDate;
import java.util.Optional;
import org.masar.app.intake.Intake;
import picocli.CommandLine.Option;

/** What the user says of articles that do not say it themselves. */
final class ArticleOptions {
    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day of publication of articles without one;"
            + " \"yesterday\" and the like are counted from it. Without it, a day in the file's name is taken.")
    private LocalDate date;

    @Option(names = "--outlet", paramLabel = "NAME", defaultValue = "", description = "Outlet of articles without one.")
    private String outlet;

    Intake intake() {
        return new Intake(Optional.ofNullable(date), outlet);
    }
}
