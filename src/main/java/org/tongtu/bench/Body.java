package org.tongtu.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An HTTP body read to its end, of announced length or in chunks. */
final class Body {

    private Body() {}

    static byte[] read(InputStream in, Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length != null) {
            return exactly(in, Integer.parseInt(length));
        }
        return "chunked".equalsIgnoreCase(headers.get("transfer-encoding")) ? chunks(in) : new byte[0];
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] chunk = chunk(in); chunk.length > 0; chunk = chunk(in)) {
            all.write(chunk);
        }
        return all.toByteArray();
    }

    /** The next chunk; empty after the last one. */
    static byte[] chunk(InputStream in) throws IOException {
        int size = Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
        byte[] chunk = exactly(in, size);
        line(in);
        return chunk;
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer was cut short");
        }
        return bytes;
    }

    /** One line without its end (CR LF). */
    static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
