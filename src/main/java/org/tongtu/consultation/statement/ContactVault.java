package org.tongtu.consultation.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Contacts under AES-256-GCM with a key outside the database, bound to their statement; a keyed hash finds the
 * statements of one contact without reading any.
 */
@Component
class ContactVault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final PortalKeys keys;
    private final SecureRandom random = new SecureRandom();

    ContactVault(PortalKeys keys) {
        this.keys = keys;
    }

    byte[] lock(UUID statement, String contact) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, statement, contact.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    String unlock(UUID statement, byte[] kept) {
        byte[] nonce = java.util.Arrays.copyOf(kept, NONCE);
        byte[] locked = java.util.Arrays.copyOfRange(kept, NONCE, kept.length);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, statement, locked), StandardCharsets.UTF_8);
    }

    byte[] hash(String contact) {
        String normal = contact.replaceAll("[\\s\\-()]", "").toLowerCase(Locale.ROOT);
        return keys.sign("contact-hash", normal.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] cipher(int mode, byte[] nonce, UUID statement, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.key("contact"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(statement.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a contact cannot be read with this key", e);
        }
    }
}
