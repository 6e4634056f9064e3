package org.tongtu.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** The real bundles without a Spring context. */
public final class BundleTexts {

    private BundleTexts() {}

    public static Texts load() {
        try {
            return new Texts(new LanguageConfiguration().messageSource(),
                    new DefaultListableBeanFactory().getBeanProvider(PortalZone.class),
                    new DefaultListableBeanFactory().getBeanProvider(PlaceWords.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
