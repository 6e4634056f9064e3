package org.tongtu.exchange.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Column names in the ten bytes that a DBF leaves for them. The same columns in the same order always get the same short
 * names, so that a table that comes back finds its long ones again.
 */
public final class ShortNames {

    private static final int LONGEST = 10;

    private ShortNames() {}

    /** Long names to short ones, all different, capitals not told apart. Attribute names are plain ASCII. */
    public static Map<String, String> of(List<String> names) {
        Map<String, String> taken = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : names) {
            String clean = name.replaceAll("[^A-Za-z0-9_]", "_");
            String wish = clean.substring(0, Math.min(LONGEST, clean.length()));
            for (int nth = 2; taken.containsKey(wish.toLowerCase(Locale.ROOT)); nth++) {
                String end = "_" + nth;
                wish = clean.substring(0, Math.min(LONGEST - end.length(), clean.length())) + end;
            }
            taken.put(wish.toLowerCase(Locale.ROOT), name);
            all.put(name, wish);
        }
        return all;
    }
}
