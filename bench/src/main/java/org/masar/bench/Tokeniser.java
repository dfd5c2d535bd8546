package org.masar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The yardstick: Lucene's analyser for Arabic, which tokenises, normalises, stems and drops stop words. */
final class Tokeniser {
    private final Analyzer analyzer = new ArabicAnalyzer();

    /** The number of letters in the terms of a text; counted so that no term can be left unread. */
    long read(String text) {
        long letters = 0;
        try (TokenStream terms = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                letters += term.length();
            }
            terms.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }
}
