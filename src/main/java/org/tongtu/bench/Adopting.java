package org.tongtu.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.tongtu.bench.data.ParcelMesh;
import tools.jackson.databind.JsonNode;

/**
 * A proposal of 5,000 changes on its whole way by the public interface: written, submitted, agreed to by every member, put
 * before a joint meeting, voted on. What is measured is the meeting's decision, which writes the next edition.
 */
final class Adopting {

    static final int CHANGES = 5_000;

    private static final int IN_ONE_OPERATION = 1_000;
    private static final String SECRETARY = "Authorization: Bearer demo-secretary";

    private final Connection connection;
    private final Draft draft;

    private Adopting(Connection connection, Draft draft) {
        this.connection = connection;
        this.draft = draft;
    }

    /** Seconds that the decision took. */
    static double seconds(Draft draft, int port) throws IOException {
        try (var connection = new Connection(port)) {
            return new Adopting(connection, draft).adopt();
        }
    }

    private double adopt() throws IOException {
        for (int first = 0; first < CHANGES; first += IN_ONE_OPERATION) {
            change(first);
        }
        agree();
        String item = agenda();
        byte[] decision = connection.request("POST", "/api/v1/items/" + item + "/decision",
                "{\"key\":\"%s\",\"outcome\":\"APPROVED\",\"wording\":\"同意\",\"reason\":\"\",\"changes\":[]}".formatted(UUID.randomUUID()),
                SECRETARY, "Content-Type: " + Draft.JSON);
        long begun = System.nanoTime();
        connection.exchange(decision).required("decision");
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!get(draft.path("")).at("/summary/state").asString().equals("ADOPTED")) {
            throw new IOException("the proposal was not adopted");
        }
        return seconds;
    }

    /** Every parcel gets another name: parcels far and near, all in one layer. */
    private void change(int first) throws IOException {
        var writes = new ArrayList<String>();
        for (int i = first; i < first + IN_ONE_OPERATION; i++) {
            String parcel = ParcelMesh.id(i % ParcelMesh.SIDE, i / ParcelMesh.SIDE * 10).toString();
            writes.add(Pencil.write(parcel, "landuse", "name", "-", "\"地块 " + i + "\""));
        }
        String town = Draft.TOWNS.getFirst();
        JsonNode said = send(draft.path("/operations"), Draft.token(town), "{\"id\":\"%s\",\"jurisdiction\":\"%s\",\"writes\":[%s]}"
                .formatted(UUID.randomUUID(), town, String.join(",", writes)));
        if (!said.get("outcome").asString().equals("APPLIED")) {
            throw new IOException("changes were not applied: " + said);
        }
    }

    private void agree() throws IOException {
        String author = Draft.TOWNS.getFirst();
        long sequence = get(draft.path("")).get("sequence").asLong();
        send(draft.path("/submission"), Draft.token(author), "{\"key\":\"%s\",\"jurisdiction\":\"%s\"}".formatted(UUID.randomUUID(), author));
        for (String town : Draft.TOWNS) {
            send(draft.path("/positions"), delegate(town), "{\"key\":\"%s\",\"jurisdiction\":\"%s\",\"sequence\":%d,\"position\":\"NO_COMMENT\"}"
                    .formatted(UUID.randomUUID(), town, sequence));
        }
        send(draft.path("/moves"), SECRETARY, "{\"key\":\"%s\",\"transition\":\"TO_REVIEW\"}".formatted(UUID.randomUUID()));
    }

    /** @return the open item */
    private String agenda() throws IOException {
        JsonNode meeting = send("/api/v1/meetings", SECRETARY, "{\"key\":\"%s\",\"title\":\"联席会议\",\"place\":\"会议室\",\"startsAt\":\"%s\"}"
                .formatted(UUID.randomUUID(), Instant.now().plusSeconds(3_600)));
        String path = "/api/v1/meetings/" + meeting.at("/summary/id").asString();
        String item = send(path + "/items", SECRETARY, ("{\"key\":\"%s\",\"title\":\"审议\",\"summary\":\"\",\"mode\":\"POSITIONS\","
                + "\"subject\":{\"kind\":\"proposal\",\"id\":\"%d\"}}").formatted(UUID.randomUUID(), draft.number())).get("id").asString();
        move(path, "NOTICED");
        move(path, "IN_SESSION");
        for (String town : Draft.TOWNS) {
            send(path + "/attendance", SECRETARY, ("{\"key\":\"%s\",\"jurisdiction\":\"%s\",\"kind\":\"PRESENT\",\"person\":\"代表\","
                    + "\"deputy\":false}").formatted(UUID.randomUUID(), town));
        }
        send("/api/v1/items/" + item + "/opening", SECRETARY, "{\"key\":\"%s\"}".formatted(UUID.randomUUID()));
        return item;
    }

    private void move(String meeting, String stage) throws IOException {
        send(meeting + "/moves", SECRETARY, "{\"key\":\"%s\",\"to\":\"%s\"}".formatted(UUID.randomUUID(), stage));
    }

    private static String delegate(String town) {
        return "Authorization: Bearer demo-delegate." + town;
    }

    private JsonNode get(String path) throws IOException {
        return Draft.read(connection.get(path, Draft.token(Draft.TOWNS.getFirst())).required(path));
    }

    private JsonNode send(String path, String token, String body) throws IOException {
        return Draft.read(connection.post(path, Draft.JSON, body, token).required(path));
    }
}
