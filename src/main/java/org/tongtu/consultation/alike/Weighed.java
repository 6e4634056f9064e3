package org.tongtu.consultation.alike;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text as a direction among its words: the rarer a word is among all texts the more it says (TF-IDF). Only the words
 * that say most are kept, so that a long text costs no more than a page.
 *
 * @param terms the kept words, the rarest first
 * @param numbers theirs in the vocabulary
 * @param weights theirs; together of length 1
 */
record Weighed(SameText text, Words words, List<String> terms, int[] numbers, double[] weights) {

    private static final int WORDS = 100;

    private record Heavy(String word, int number, double weight) {}

    static List<Weighed> all(List<SameText> texts) {
        List<Words> read = texts.stream().map(SameText::words).toList();
        Vocabulary vocabulary = Vocabulary.of(read);
        return IntStream.range(0, texts.size()).mapToObj(i -> of(texts.get(i), read.get(i), vocabulary)).toList();
    }

    private static Weighed of(SameText text, Words words, Vocabulary vocabulary) {
        List<Heavy> heavy = words.counts().entrySet().stream()
                .map(it -> new Heavy(it.getKey(), vocabulary.number(it.getKey()), (1 + Math.log(it.getValue())) * vocabulary.rarity(it.getKey())))
                .sorted(Comparator.comparing((Heavy it) -> -it.weight()).thenComparing(Heavy::number))
                .limit(WORDS)
                .sorted(Comparator.comparing(Heavy::number))
                .toList();
        double length = Math.sqrt(heavy.stream().mapToDouble(it -> it.weight() * it.weight()).sum());
        return new Weighed(text, words, heavy.stream().map(Heavy::word).toList(), heavy.stream().mapToInt(Heavy::number).toArray(),
                heavy.stream().mapToDouble(it -> it.weight() / length).toArray());
    }

    /** Cosine: 0 where no word is shared, 1 where all are and in the same measure. */
    double like(Weighed other) {
        double[] sum = {0};
        meet(other, (i, j) -> sum[0] += weights[i] * other.weights[j]);
        return sum[0];
    }

    /** What each shared word adds to the likeness. */
    Map<String, Double> shared(Weighed other) {
        var shared = new HashMap<String, Double>();
        meet(other, (i, j) -> shared.put(terms.get(i), weights[i] * other.weights[j]));
        return shared;
    }

    private interface Meeting {
        void of(int mine, int theirs);
    }

    private void meet(Weighed other, Meeting meeting) {
        int i = 0;
        int j = 0;
        while (i < numbers.length && j < other.numbers.length) {
            int order = Integer.compare(numbers[i], other.numbers[j]);
            if (order == 0) {
                meeting.of(i, j);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /**
     * The rarest words, until what is left could not reach the measure alone: two texts that are alike by at least that
     * share one of these, in both.
     */
    List<String> telling(double measure) {
        double left = 1;
        int telling = 0;
        while (telling < weights.length && left >= measure * measure - 1e-9) {
            left -= weights[telling] * weights[telling];
            telling++;
        }
        return terms.subList(0, telling);
    }
}
