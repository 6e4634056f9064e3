package org.tongtu.plan.check;

import org.tongtu.kernel.Localized;

/** Says a thing in both languages, from the bundles. */
interface Wording {

    Localized say(String key, Object... arguments);
}
