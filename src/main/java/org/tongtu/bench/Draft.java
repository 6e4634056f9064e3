package org.tongtu.bench;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A proposal in which every town of the built-in demo takes part, made and read by the public interface. */
record Draft(int number) {

    static final List<String> TOWNS = List.of("990121101", "990121102", "990221101", "990221102");
    static final String JSON = "application/json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int PAGE = 5_000;

    static Draft open(int port) throws IOException {
        return open(port, "chihe-2035");
    }

    static Draft open(int port, String plan) throws IOException {
        return open(port, plan, "ADJUSTMENT", "MAJOR_PROJECT");
    }

    /** Needs no notice to the public. */
    static Draft correction(int port, String plan) throws IOException {
        return open(port, plan, "CORRECTION", "ERROR_FOUND");
    }

    private static Draft open(int port, String plan, String way, String ground) throws IOException {
        String first = TOWNS.getFirst();
        try (var connection = new Connection(port)) {
            JsonNode made = send(connection, first, "/api/v1/proposals", """
                    {"key": "%s", "jurisdiction": "%s", "plan": "%s", "path": "%s", "ground": "%s",
                     "title": {"zh": "性能测试", "en": "Benchmark"}, "reason": {"zh": "性能测试", "en": "Benchmark"}}
                    """.formatted(UUID.randomUUID(), first, plan, way, ground));
            var draft = new Draft(made.at("/summary/id").asInt());
            for (String town : TOWNS.subList(1, TOWNS.size())) {
                send(connection, first, draft.path("/participants"), """
                        {"key": "%s", "jurisdiction": "%s", "invited": "%s"}""".formatted(UUID.randomUUID(), first, town));
            }
            return draft;
        }
    }

    private static JsonNode send(Connection connection, String town, String path, String body) throws IOException {
        return MAPPER.readTree(connection.post(path, JSON, body, token(town)).required(path));
    }

    static String token(String town) {
        return "Authorization: Bearer demo-planner." + town;
    }

    static JsonNode read(byte[] body) {
        return MAPPER.readTree(body);
    }

    String path(String rest) {
        return "/api/v1/proposals/" + number + rest;
    }

    /** The whole log as the portal keeps it, read anew. */
    WrittenLog log(int port) throws IOException {
        var log = new WrittenLog();
        try (var connection = new Connection(port)) {
            for (long after = 0; ; after = log.head()) {
                JsonNode page = MAPPER.readTree(connection.get(path("/operations?limit=" + PAGE + "&after=" + after), token(TOWNS.getFirst()))
                        .required("the log"));
                page.forEach(operation -> log.add(
                        operation.get("sequence").asLong(), UUID.fromString(operation.get("id").asString())));
                if (page.isEmpty()) {
                    return log;
                }
            }
        }
    }
}
