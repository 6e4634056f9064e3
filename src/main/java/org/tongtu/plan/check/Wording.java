package org.tongtu.plan.check;

import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;

/** Says a thing in both languages, from the bundles. */
interface Wording {

    Localized say(String key, Object... arguments);

    static Wording of(Texts texts) {
        return (key, arguments) -> new Localized(texts.get(Texts.CHINESE, key, arguments), texts.get(Texts.ENGLISH, key, arguments));
    }
}
