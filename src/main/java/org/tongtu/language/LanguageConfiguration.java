package org.tongtu.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One bundle per module, found by its English half: {@code i18n/<module>.properties} and {@code …_en.properties}. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new PlainMessages();
        source.setBasenames(basenames().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static List<String> basenames() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_en.properties");
        return Arrays.stream(found)
                .map(resource -> String.valueOf(resource.getFilename()).replace("_en.properties", ""))
                .sorted()
                .map(name -> "i18n/" + name)
                .toList();
    }
}
