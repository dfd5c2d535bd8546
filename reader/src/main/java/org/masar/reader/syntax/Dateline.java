package org.masar.reader.syntax;

import org.masar.reader.article.Tokens;
import org.masar.reader.entity.Found;
import org.masar.reader.entity.Mention;
import org.masar.reader.entity.Mentions;

/**
 * The place and agency before a report: القاهرة (أ ف ب) - (Cairo, AFP), موسكو - رويترز: . They tell who reports and from
 * where, and take no part in what is reported.
 */
final class Dateline {
    private static final int LONGEST = 14;

    private Dateline() {}

    /** واشنطن - استقبل الرئيس (Washington - The president received): what follows the dash is no other place. */
    private static boolean opensReport(Tokens tokens, Mentions mentions, int at, int limit) {
        Found next = mentions.at(at);
        return at < limit && tokens.isWord(at) && (next == null || !next.isPlace());
    }

    /** The first token after the dateline of a sentence; its first token if it has none. */
    static int end(Tokens tokens, Mentions mentions, int sentence) {
        int start = tokens.sentenceStart(sentence);
        int limit = Math.min(tokens.sentenceEnd(sentence), start + LONGEST);
        Found place = mentions.at(start);
        boolean outlet = place != null && place.kind() == Mention.Kind.OUTLET;
        if (place == null || place.first() != start || !place.isPlace() && !outlet) {
            return start;
        }
        int end = start;
        boolean credited = outlet;
        for (int t = place.last(); t < limit; t++) {
            char mark = tokens.mark(t);
            Found mention = mentions.at(t);
            if (mark == '-' || mark == '–' || mark == '—' || mark == ':') {
                end = t + 1;
                if (credited || mark != ':' && opensReport(tokens, mentions, end, limit)) {
                    return end;
                }
            } else if (mark == '(' || mark == '«' || mark == '"' || mention != null
                    && mention.kind() == Mention.Kind.OUTLET) {
                credited = true;
            } else if (tokens.isWord(t) && tokens.to(t) - tokens.from(t) > 2 && mention == null && !credited) {
                break;
            }
        }
        return end > start && end < tokens.sentenceEnd(sentence) && credited ? end : start;
    }
}
