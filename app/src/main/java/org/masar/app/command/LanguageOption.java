package org.masar.app.command;

import java.util.Optional;
import java.util.stream.Stream;
import org.masar.app.output.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which language to label things. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "ar|en", converter = Converter.class, description = "Language of labels;"
            + " by default Arabic if the locale is (LC_ALL, LC_MESSAGES, LANG), else English.")
    private Language language;

    Language language() {
        return language != null ? language : Language.ofLocale(locale());
    }

    /** The locale of messages as the launcher found it, else as the environment says. */
    private static String locale() {
        return Stream.of(System.getProperty("masar.locale"), System.getenv("LC_ALL"), System.getenv("LC_MESSAGES"),
                System.getenv("LANG")).flatMap(l -> Optional.ofNullable(l).stream()).filter(l -> !l.isEmpty())
                .findFirst().orElse("");
    }

    /** Reads ar or en. */
    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            try {
                return Language.ofCode(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
