package org.tongtu.bench.postgis;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Messages of PostgreSQL's protocol, one after the other: a letter, the length of what follows, and that. */
final class Message {

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Message begin(char type) {
        all.write(type);
        return this;
    }

    Message text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8)).bytes(new byte[1]);
    }

    Message small(int value) {
        return bytes(ByteBuffer.allocate(Short.BYTES).putShort((short) value).array());
    }

    Message whole(int value) {
        return bytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    Message bytes(byte[] bytes) {
        body.writeBytes(bytes);
        return this;
    }

    void end() {
        all.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(body.size() + Integer.BYTES).array());
        all.writeBytes(body.toByteArray());
        body.reset();
    }

    byte[] all() {
        return all.toByteArray();
    }
}
