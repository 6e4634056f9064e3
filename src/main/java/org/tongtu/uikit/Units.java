package org.tongtu.uikit;

import java.util.Locale;

/** Units as people print them: the standard writes km2, m3 and 亿m3. The one place that knows. */
public final class Units {

    private Units() {}

    public static String printed(Locale locale, String unit) {
        String printed = unit.replaceAll("(?<=m)2", "²").replaceAll("(?<=m)3", "³").replaceAll("(?<=[亿万])m", " m");
        return "en".equals(locale.getLanguage()) ? printed.replace("亿 ", "100 million ").replace("万 ", "10,000 ") : printed;
    }
}
