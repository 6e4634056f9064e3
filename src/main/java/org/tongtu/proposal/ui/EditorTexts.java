package org.tongtu.proposal.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.tongtu.language.Texts;

/** Every text below {@code proposal.editor.}, as the pattern that it is: the browser fills it in, and knows one from several. */
final class EditorTexts {

    private static final String PREFIX = "proposal.editor.";
    private static final Map<Locale, Map<String, String>> PATTERNS =
            Map.of(Texts.CHINESE, patterns("i18n/proposal.properties"), Texts.ENGLISH, patterns("i18n/proposal_en.properties"));

    private EditorTexts() {}

    static Map<String, String> in(Locale locale) {
        return PATTERNS.getOrDefault(Texts.supported(locale), Map.of());
    }

    private static Map<String, String> patterns(String bundle) {
        try {
            var all = PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8));
            return all.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .collect(Collectors.toUnmodifiableMap(key -> key.substring(PREFIX.length()), all::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
