package org.tongtu.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kept paper, named by what it digests to: {@code sha256:} and 64 hexadecimal digits. It stands where a scan's address or
 * archive number may stand, and whoever has the paper can recompute it.
 */
public record PaperReference(String sha256) {

    static final String PREFIX = "sha256:";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 8;

    public PaperReference {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits: " + sha256);
        }
    }

    /** Empty where a scan is an address or a number of somebody's archive. */
    public static Optional<PaperReference> find(String scan) {
        return isMeant(scan) ? ofDigest(scan.substring(PREFIX.length())) : Optional.empty();
    }

    static Optional<PaperReference> ofDigest(String sha256) {
        return DIGEST.matcher(sha256).matches() ? Optional.of(new PaperReference(sha256)) : Optional.empty();
    }

    /** Whether somebody means a kept paper, however badly it is written. */
    static boolean isMeant(String scan) {
        return scan.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    /** Enough to tell papers apart on a screen. */
    public String brief() {
        return sha256.substring(0, SHORT) + "…";
    }

    @Override
    public String toString() {
        return PREFIX + sha256;
    }
}
