package org.tongtu.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The portal's one digest: for seals, for secrets of which only a digest is kept, for telling one content from another. */
public final class Sha256 {

    private Sha256() {}

    /** 32 bytes over the parts, one after the other, with nothing between them. */
    public static byte[] of(byte[]... parts) {
        MessageDigest sha = begin();
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For content that comes piece by piece. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
