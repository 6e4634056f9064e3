package org.tongtu.language;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The real bundles without a Spring context. */
public final class BundleTexts {

    private BundleTexts() {}

    public static Texts load() {
        try {
            return new Texts(new LanguageConfiguration().messageSource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
