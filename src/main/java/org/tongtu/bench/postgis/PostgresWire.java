package org.tongtu.bench.postgis;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The little of PostgreSQL's protocol (version 3.0) that asking a prepared statement for one binary value takes. Written by
 * hand so that the peer's client costs as little as the portal's.
 */
final class PostgresWire implements Closeable {

    private static final int PROTOCOL = 3 << 16;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    PostgresWire(int port, String user, String database) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        out = new DataOutputStream(socket.getOutputStream());
        byte[] parameters = ("user\0" + user + "\0database\0" + database + "\0\0").getBytes(StandardCharsets.UTF_8);
        var start = new ByteArrayOutputStream();
        var head = new DataOutputStream(start);
        head.writeInt(parameters.length + 8);
        head.writeInt(PROTOCOL);
        head.write(parameters);
        out.write(start.toByteArray());
        answer();
    }

    /** Makes a statement known under its name; its parameters are integers. */
    void prepare(String name, String sql) throws IOException {
        var message = new Message();
        message.begin('P').text(name).text(sql).small(0).end();
        message.begin('S').end();
        send(message);
    }

    /** The first column of the first row, as the server holds it. */
    byte[] ask(String name, int... parameters) throws IOException {
        var message = new Message();
        message.begin('B').text("").text(name).small(0).small(parameters.length);
        for (int parameter : parameters) {
            byte[] text = Integer.toString(parameter).getBytes(StandardCharsets.US_ASCII);
            message.whole(text.length).bytes(text);
        }
        message.small(1).small(1).end();
        message.begin('E').text("").whole(0).end();
        message.begin('S').end();
        return send(message);
    }

    private byte[] send(Message message) throws IOException {
        out.write(message.all());
        return answer();
    }

    /** Reads until the server is ready again. */
    private byte[] answer() throws IOException {
        byte[] value = new byte[0];
        String failure = "";
        for (int type = in.readUnsignedByte(); ; type = in.readUnsignedByte()) {
            byte[] body = in.readNBytes(in.readInt() - 4);
            if (type == 'D') {
                value = value(body);
            } else if (type == 'E') {
                failure = new String(body, StandardCharsets.UTF_8).replace('\0', ' ');
            }
            if (type == 'Z' && failure.isEmpty()) {
                return value;
            }
            if (type == 'Z') {
                throw new IOException(failure);
            }
        }
    }

    /** A row: the number of columns, then for each its length and bytes. */
    private static byte[] value(byte[] row) throws IOException {
        var columns = new DataInputStream(new java.io.ByteArrayInputStream(row));
        columns.readShort();
        return columns.readNBytes(Math.max(0, columns.readInt()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
