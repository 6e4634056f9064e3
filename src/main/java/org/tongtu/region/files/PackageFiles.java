package org.tongtu.region.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.tongtu.kernel.Sha256;

/**
 * The files of a package, by names that stay inside it. Everything read goes into the digest that tells one content from
 * another, in the order of reading, which is the same for the same package.
 */
public abstract class PackageFiles {

    public static final String INDEX = "region.yaml";

    private static final int MAX_BYTES = 64 << 20;
    private static final int MAX_INDEX_BYTES = 1 << 20;

    private final MessageDigest digest = Sha256.begin();

    /** What to call the package in a log. */
    public abstract String name();

    public abstract InputStream open(String file) throws IOException;

    public byte[] read(String file) {
        requireInside(file);
        int limit = file.endsWith(".yaml") ? MAX_INDEX_BYTES : MAX_BYTES;
        try (InputStream in = open(file)) {
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw RegionRefused.because("too-large", file, limit >> 20);
            }
            digest.update(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(content);
            return content;
        } catch (IOException e) {
            throw RegionRefused.because("missing-file", file);
        }
    }

    public String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireInside(String file) {
        boolean escapes = file.startsWith("/") || file.contains("\\") || file.contains(":") || file.indexOf('\0') >= 0;
        for (String step : file.split("/", -1)) {
            escapes |= step.isEmpty() || step.startsWith(".");
        }
        if (escapes) {
            throw RegionRefused.because("path-escape", file.toLowerCase(Locale.ROOT).strip());
        }
    }
}
