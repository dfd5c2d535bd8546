package org.masar.app.output;

import java.util.Locale;

/** The language of labels. */
public enum Language {
    ARABIC("ar"), ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As {@code --lang} takes it. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** Arabic for a locale like {@code ar_EG.UTF-8}, else English. */
    public static Language ofLocale(String locale) {
        return locale.toLowerCase(Locale.ROOT).startsWith("ar") ? ARABIC : ENGLISH;
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException if it is neither {@code ar} nor {@code en}
     */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no language '" + code + "'; there are ar and en");
    }
}
