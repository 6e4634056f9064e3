package org.tongtu.finding.certificate;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongtu.jobs.WaitingLine;
import org.tongtu.kernel.Recent;

/**
 * Texts of parts, written one at a time because each is held in memory whole. Those that were asked for last are kept, by
 * what they digest to; the largest are written anew.
 */
final class PartTexts extends WaitingLine {

    private static final int KEPT = 64;
    private static final int LONGEST_KEPT = 200_000;

    private final Map<String, String> kept = new Recent<>(KEPT);

    PartTexts() {
        super(1, "finding.busy");
    }

    String get(Part part, Supplier<PartText> text) {
        String known = find(part);
        return known != null ? known : take(() -> writtenOnce(part, text));
    }

    private String writtenOnce(Part part, Supplier<PartText> text) {
        String known = find(part);
        return known != null ? known : keep(part, text.get().toString());
    }

    private synchronized @Nullable String find(Part part) {
        return kept.get(part.sha256());
    }

    private synchronized String keep(Part part, String text) {
        if (text.length() <= LONGEST_KEPT) {
            kept.put(part.sha256(), text);
        }
        return text;
    }
}
