package org.tongtu.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One keep-alive HTTP/1.1 connection, used by one thread at a time. Written by hand because the load generator shares the
 * machine with what it measures: it must cost little, and take only complete answers for answers.
 */
final class Connection implements Closeable {

    /** Milliseconds; the first check of 100,000 parcels takes its time. */
    private static final int PATIENCE = 300_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    Connection(int port) throws IOException {
        this.port = port;
        this.socket = connect();
        this.in = buffered();
    }

    private Socket connect() throws IOException {
        var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE);
        return fresh;
    }

    private InputStream buffered() throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** A complete answer: its body has the length that was announced, or its last chunk arrived. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        /** @throws IOException with what was said instead, where it is no success */
        byte[] required(String what) throws IOException {
            if (status < 200 || status >= 300) {
                throw new IOException(what + " answered " + status + ": " + text());
            }
            return body;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return exchange(request("GET", path, null, headers));
    }

    Answer post(String path, String type, String body, String... headers) throws IOException {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Type: " + type;
        return exchange(request("POST", path, body, all));
    }

    /** A request that is sent many times, put together once. */
    byte[] request(String method, String path, @Nullable String body, String... headers) {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost:").append(port).append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (body != null) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    Answer exchange(byte[] request) throws IOException {
        open(request);
        int status = status();
        Map<String, String> headers = headers();
        var answer = new Answer(status, headers, Body.read(in, headers));
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            reconnect();
        }
        return answer;
    }

    /** The server ends a connection after so many requests; a client opens the next. */
    private void reconnect() throws IOException {
        socket.close();
        socket = connect();
        in = buffered();
    }

    /** Sends a request whose answer is read elsewhere, bit by bit. */
    InputStream open(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        return in;
    }

    int status() throws IOException {
        String line = Body.line(in);
        if (!line.startsWith("HTTP/1.1 ")) {
            throw new EOFException("no HTTP answer: " + line);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (String line = Body.line(in); !line.isEmpty(); line = Body.line(in)) {
            int colon = line.indexOf(':');
            headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(), (a, b) -> a + "\n" + b);
        }
        return headers;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // nothing is lost: every answer was read to its end
        }
    }
}
