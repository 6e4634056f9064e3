package org.tongtu.proposal.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.tongtu.language.Texts;

/** Every text below {@code proposal.editor.}, with its places left open: the browser fills them. */
final class EditorTexts {

    private static final String PREFIX = "proposal.editor.";
    private static final Set<String> KEYS = keys();

    private EditorTexts() {}

    static Map<String, String> in(Locale locale, Texts texts) {
        var all = new TreeMap<String, String>();
        KEYS.forEach(key -> all.put(key.substring(PREFIX.length()), texts.get(locale, key, "{0}", "{1}", "{2}")));
        return all;
    }

    private static Set<String> keys() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("i18n/proposal_en.properties"))
                    .stringPropertyNames()
                    .stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
