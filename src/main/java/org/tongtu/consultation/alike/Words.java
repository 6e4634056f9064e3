package org.tongtu.consultation.alike;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a Chinese or English text, inflected English ones by their stem (decision 014).
 *
 * @param counts how often each occurs
 * @param written each as it stands in the text, for people to read
 */
record Words(Map<String, Integer> counts, Map<String, String> written) {

    private static final Analyzer ANALYZER = new SmartChineseAnalyzer();

    static Words of(String text) {
        String folded = SameWords.folded(text);
        var words = new Words(new HashMap<>(), new HashMap<>());
        try (TokenStream tokens = ANALYZER.tokenStream("words", words.withoutRareOnes(folded))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString(), folded.substring(place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The dictionary knows no character beyond U+FFFF (Extension B, pictographs): each is a word of its own. */
    private String withoutRareOnes(String text) {
        var rest = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isSupplementaryCodePoint(c)) {
                add(Character.toString(c), Character.toString(c));
                rest.append("  ");
            } else {
                rest.appendCodePoint(c);
            }
        });
        return rest.toString();
    }

    private void add(String term, String seen) {
        counts.merge(term, 1, Integer::sum);
        written.putIfAbsent(term, seen);
    }
}
