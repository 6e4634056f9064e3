package org.tongtu.uikit;

import java.util.Locale;
import java.util.Optional;

/** What the signed-in person chose; filled by {@code identity}, which knows accounts. */
public interface PreferredLanguage {

    Optional<Locale> find();
}
