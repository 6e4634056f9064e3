package org.tongtu.consultation.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All words of all texts, numbered from the rarest on.
 *
 * @param spread by number, how many texts hold the word
 */
record Vocabulary(List<String> words, Map<String, Integer> numbers, List<Integer> spread, int texts) {

    /** A word of one text weighs so much more than one of all: enough that a topic shows, too little for a signature to hide a campaign. */
    private static final double RAREST = 3;

    /** As if so many other texts had been read before: two texts alone do not tell which words are common. */
    private static final int READ_BEFORE = 10;

    static Vocabulary of(List<Words> texts) {
        var spread = new TreeMap<String, Integer>();
        texts.forEach(words -> words.counts().keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> rarest = new ArrayList<>(spread.entrySet());
        rarest.sort(Comparator.comparing(Map.Entry::getValue));
        var numbers = new HashMap<String, Integer>();
        rarest.forEach(word -> numbers.put(word.getKey(), numbers.size()));
        return new Vocabulary(rarest.stream().map(Map.Entry::getKey).toList(), numbers,
                rarest.stream().map(Map.Entry::getValue).toList(), texts.size());
    }

    int number(String word) {
        return numbers.getOrDefault(word, words.size());
    }

    /** From 1 for a word of all texts to {@link #RAREST} for a word of one, however many texts there are. */
    double rarity(String word) {
        double read = texts + READ_BEFORE;
        return 1 + (RAREST - 1) * Math.log(read / spread.get(number(word))) / Math.log(read);
    }
}
