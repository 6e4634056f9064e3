package org.tongtu.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;

/** A participant's open stream of server-sent events; tells the id of each operation at the moment it is read. */
final class EventReader implements Closeable {

    private static final String OPERATION = "event:operation";

    private final Connection connection;
    private final Consumer<UUID> told;

    private EventReader(Connection connection, Consumer<UUID> told) {
        this.connection = connection;
        this.told = told;
    }

    /** Opens the stream and returns when its first event, the head, has arrived: nothing later can be missed. */
    static EventReader open(Draft draft, int port, String town, Consumer<UUID> told) throws IOException {
        var connection = new Connection(port);
        InputStream in = connection.open(connection.request(
                "GET", draft.path("/events"), null, Draft.token(town), "Accept: text/event-stream"));
        if (connection.status() != 200) {
            throw new IOException("the event stream was refused");
        }
        connection.headers();
        var reader = new EventReader(connection, told);
        var text = new StringBuilder();
        while (text.indexOf("event:head") < 0) {
            text.append(new String(Body.chunk(in), StandardCharsets.UTF_8));
        }
        Thread.ofVirtual().start(() -> reader.read(in));
        return reader;
    }

    private void read(InputStream in) {
        var text = new StringBuilder();
        try {
            for (byte[] chunk = Body.chunk(in); chunk.length > 0; chunk = Body.chunk(in)) {
                text.append(new String(chunk, StandardCharsets.UTF_8));
                for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
                    event(text.substring(0, end));
                    text.delete(0, end + 2);
                }
            }
        } catch (IOException closed) {
            // the run is over, or the missing events are counted as missing
        }
    }

    private void event(String event) {
        if (event.startsWith(OPERATION)) {
            String data = event.substring(event.indexOf("data:") + "data:".length());
            told.accept(UUID.fromString(Draft.read(data.getBytes(StandardCharsets.UTF_8)).at("/operation/id").asString()));
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
