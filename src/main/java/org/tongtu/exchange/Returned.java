package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Sha256;
import org.tongtu.plan.profile.FileFacts;

/**
 * A whole file compared with the proposal it is to come into; nothing is written yet.
 *
 * @param fileName as its sender knows it
 * @param town whose file it is
 * @param layer the layer's code
 * @param features deletions included: they are written only where somebody says so
 * @param notes what concerns the file as a whole
 * @param facts how the town's own file was made; null for one that went out from here
 */
public record Returned(String fileName, JurisdictionCode town, String layer, List<ReturnedFeature> features, List<Note> notes, @Nullable FileFacts facts) {

    /** The same for two previews that would write the same. */
    public String digest() {
        MessageDigest digest = Sha256.begin();
        features.stream().flatMap(feature -> feature.writes().stream())
                .forEach(write -> digest.update((write.thing() + " " + write.cell() + " " + write.value().json() + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    public int count(Outcome outcome) {
        return (int) features.stream().filter(feature -> feature.outcome() == outcome).count();
    }

    /** What of the rest others changed meanwhile. */
    public int contested() {
        return (int) features.stream().filter(ReturnedFeature::contested).count();
    }
}
