package org.tongtu.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import org.tongtu.language.Texts;

/** The workspace speaks from the same bundles as the public site. */
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Texts.CHINESE, Texts.ENGLISH);
    }

    /** A missing key fails the build; should one slip through, a view must still open. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return texts.get(Texts.supported(locale), key, arguments);
        } catch (NoSuchMessageException missing) {
            LOG.error("No text for {}", key);
            return "!" + key + "!";
        }
    }
}
