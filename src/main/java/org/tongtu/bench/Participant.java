package org.tongtu.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who draws, each time having seen the last acknowledged version. An operation that got no answer is kept and sent
 * again as it was.
 */
final class Participant implements Closeable {

    private final Draft draft;
    private final String town;
    private final Pencil pencil;
    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
    private Connection connection;
    private long seen;
    private int moves;
    private @Nullable UUID pending;
    private String body = "";

    Participant(Draft draft, int port, int index, Pencil pencil) throws IOException {
        this.draft = draft;
        this.pencil = pencil;
        this.town = Draft.TOWNS.get(index % Draft.TOWNS.size());
        this.connection = new Connection(port);
    }

    String town() {
        return town;
    }

    /** Operations that were acknowledged and where. */
    Map<UUID, Long> acknowledged() {
        return acknowledged;
    }

    /** The next operation's id, before it is sent. */
    UUID prepare() {
        if (pending == null) {
            pending = UUID.randomUUID();
            body = body(pending);
            moves++;
        }
        return pending;
    }

    /** Sends what is prepared and waits for its acknowledgement. */
    void write() throws IOException {
        UUID id = prepare();
        Connection.Answer answer = connection.post(draft.path("/operations"), Draft.JSON, body, Draft.token(town));
        if (answer.status() != 200) {
            throw new IOException("an operation was answered " + answer.status() + ": " + answer.text());
        }
        JsonNode said = Draft.read(answer.body());
        if (!said.get("outcome").asString().equals("APPLIED")) {
            throw new IOException("an operation was not applied: " + answer.text());
        }
        seen = said.get("sequence").asLong();
        acknowledged.put(id, seen);
        pending = null;
    }

    /** After the portal has come back on another port. */
    void reconnect(int port) throws IOException {
        connection.close();
        connection = new Connection(port);
    }

    private String body(UUID id) {
        return "{\"id\":\"%s\",\"jurisdiction\":\"%s\",\"writes\":[%s]}".formatted(id, town, pencil.writes(seen, moves));
    }

    @Override
    public void close() {
        connection.close();
    }
}
