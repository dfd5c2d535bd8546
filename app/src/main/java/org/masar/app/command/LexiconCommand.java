package org.masar.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.masar.app.Exit;
import org.masar.app.output.PlainText;
import org.masar.app.output.Screen;
import org.masar.app.run.Delivery;
import org.masar.app.run.Messages;
import org.masar.reader.Reader;
import org.masar.reader.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code masar lexicon}: what the lexicon knows of a word, form or name. */
@Command(name = "lexicon", description = {"Show what the lexicon knows of words, forms and names, and from which row.",
    "Several words are looked up one by one and as one phrase. Names may be given in English too."})
public final class LexiconCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORD", arity = "1..*", description = "A word as it may stand in a text, or a name.")
    private List<String> words;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Lexicon lexicon = Reader.standard().lexicon();
        Screen screen = Screen.current();
        Messages messages = new Messages(spec.commandLine().getErr(), screen.isErrorTerminal());
        boolean[] known = {true};
        Delivery.to(Optional.empty(), screen, out -> {
            known[0] = print(lexicon, messages, out);
            return true;
        });
        return known[0] ? Exit.OK : Exit.INPUT;
    }

    private boolean print(Lexicon lexicon, Messages messages, Writer out) throws IOException {
        Set<String> asked = new LinkedHashSet<>();
        if (words.size() > 1) {
            asked.add(String.join(" ", words));
        }
        asked.addAll(words);
        boolean phraseKnown = false;
        boolean wordsKnown = true;
        for (String phrase : asked) {
            List<String> lines = Lookup.in(lexicon, phrase);
            boolean isPhrase = words.size() > 1 && phrase.equals(asked.iterator().next());
            if (lines.isEmpty() && !isPhrase) {
                wordsKnown = false;
                messages.say(phrase + ": not in the lexicon");
            }
            phraseKnown |= isPhrase && !lines.isEmpty();
            if (!lines.isEmpty()) {
                out.write(PlainText.of(phrase) + "\n");
                for (String line : lines) {
                    out.write("  " + PlainText.of(line) + "\n");
                }
            }
        }
        return phraseKnown || wordsKnown;
    }
}
