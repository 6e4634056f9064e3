package org.tongtu.region.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tongtu.language.Texts;

/**
 * One sentence about a package that can be read in both languages: a key of the bundles and what fills it. Numbers that
 * are identifiers or years are given as text, so that no thousands separator creeps in.
 */
public record RegionNote(String key, List<Object> arguments) {

    public RegionNote {
        arguments = List.copyOf(arguments);
    }

    public static RegionNote of(String key, Object... arguments) {
        return new RegionNote(key, Arrays.asList(arguments));
    }

    public String in(Locale locale, Texts texts) {
        return texts.get(locale, key, arguments.toArray());
    }
}
