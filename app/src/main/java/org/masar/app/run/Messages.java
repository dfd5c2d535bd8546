package org.masar.app.run;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.masar.app.intake.Problem;
import org.masar.app.intake.Script;
import org.masar.app.output.PlainText;

/** What the user is told on standard error while articles are read; safe to share between threads. */
public final class Messages {
    private static final int NAMED = 3;

    private final PrintWriter err;
    private final boolean isTerminal;
    private final AtomicInteger problems = new AtomicInteger();
    private final AtomicLong notArabic = new AtomicLong();
    private boolean dateHinted;

    public Messages(PrintWriter err, boolean isTerminal) {
        this.err = err;
        this.isTerminal = isTerminal;
    }

    public void problem(Problem problem) {
        problems.incrementAndGet();
        say(problem.toString());
    }

    public boolean anyProblem() {
        return problems.get() > 0;
    }

    /** Names the first few articles that are not Arabic; the others are only counted, for {@link #sumUp}. */
    public void notArabic(String where, Script script) {
        if (notArabic.incrementAndGet() <= NAMED) {
            say(where + ": this text is not Arabic"
                    + (script == Script.OTHER ? "" : " (it looks " + script.description() + ")")
                    + "; no events are read");
        }
    }

    /** Says once that a date is missing. */
    public synchronized void noDate(String where) {
        if (!dateHinted) {
            dateHinted = true;
            say(where + ": no date: \"yesterday\", \"on Tuesday\" and the like cannot be resolved; give --date");
        }
    }

    public void sumUp() {
        long more = notArabic.get() - NAMED;
        if (more > 0) {
            say("and " + more + (more == 1 ? " more article is" : " more articles are") + " not Arabic");
        }
    }

    public synchronized void say(String message) {
        err.println((isTerminal ? "\r\u001B[K" : "") + "masar: " + PlainText.of(message));
        err.flush();
    }
}
