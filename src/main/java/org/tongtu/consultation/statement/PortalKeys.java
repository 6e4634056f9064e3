package org.tongtu.consultation.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One key outside the database, in a file that only the operating user may read; what is needed for contacts, receipts
 * and forms is derived from it by purpose. Whoever has the database alone has none of them. Belongs into the backup of
 * the data folder: without it contacts stay unreadable and receipts cannot be reprinted.
 */
@Component
public class PortalKeys {

    private final byte[] root;

    PortalKeys(@Value("${tongtu.database.data}") Path data) {
        this.root = read(data.resolve("statement.key"));
    }

    /** HMAC-SHA-256 over the message, under the key of this purpose: 32 bytes. */
    public byte[] sign(String purpose, byte[] message) {
        return hmac(hmac(root, purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8)), message);
    }

    /** A key of 256 bits for this purpose and no other. */
    byte[] key(String purpose) {
        return hmac(root, purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                byte[] fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(fresh));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the key of statements in " + file, e);
        }
    }
}
