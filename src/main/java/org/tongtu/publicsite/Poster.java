package org.tongtu.publicsite;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the village board has to say, in one language.
 *
 * @param opens,closes day, hour, weekday and zone
 * @param heading what changes, or what changes in one village
 * @param changes at most {@link #CHANGES} sentences; one more where there are more
 * @param address of the notice's page, as in the code
 * @param basis laws that the notice's length follows; may be blank
 * @param map null where nothing that changes has a place
 */
record Poster(
        Locale locale,
        String eyebrow,
        String title,
        String opens,
        String closes,
        String summary,
        String heading,
        List<String> changes,
        String speak,
        List<String> ways,
        String address,
        String basis,
        @Nullable PosterMap map) {

    static final int CHANGES = 10;
}
