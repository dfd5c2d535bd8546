package org.masar.app.intake;

import org.masar.app.intake.page.Page;

/**
 * An article as a file has it, before it is made an {@link org.masar.reader.article.Article}; an empty string stands for
 * what the file does not say.
 *
 * @param date      the day of publication as written
 * @param extracted whether the text was taken out of a page, so that the file itself holds no such text
 */
record Draft(String id, String title, String text, String date, String outlet, String url, boolean extracted) {

    static Draft of(String text) {
        return new Draft("", "", text, "", "", "", false);
    }

    static Draft of(Page page) {
        return new Draft("", page.title(), page.text(), page.date(), page.outlet(), page.url(), true);
    }
}
