package org.tongtu.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One real browser without a window, spoken to in its own protocol, for what only a browser can open. */
final class Chromium implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, List<String>> workers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;

    private Chromium(Process process, String address) {
        this.process = process;
        this.socket = http.newWebSocketBuilder().buildAsync(URI.create(address), new Listener()).join();
    }

    /** {@code TONGTU_BROWSER}, or the first Chromium on the path. */
    static Optional<Path> find() {
        String named = System.getenv("TONGTU_BROWSER");
        Stream<Path> known = Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(named).map(Path::of), known).filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program, Path profile) throws IOException {
        Path port = Files.createDirectories(profile).resolve("DevToolsActivePort");
        Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
                        "--disable-dev-shm-usage", "--no-first-run", "--disable-background-timer-throttling",
                        "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("the browser did not start");
            }
            pause();
        }
        List<String> lines = Files.readAllLines(port);
        return new Chromium(process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
    }

    /** Opens an address as another person would, with that person's cookie alone; returns the tab's session. */
    String open(String address, String cookieName, String cookieValue) throws IOException {
        String person = ask("Target.createBrowserContext", Map.of(), null).get("browserContextId").asString();
        ask("Storage.setCookies", Map.of("browserContextId", person, "cookies",
                List.of(Map.of("name", cookieName, "value", cookieValue, "url", address))), null);
        String tab = ask("Target.createTarget", Map.of("url", address, "browserContextId", person), null).get("targetId").asString();
        return ask("Target.attachToTarget", Map.of("targetId", tab, "flatten", true), null).get("sessionId").asString();
    }

    /** Whether an expression becomes true in a tab in time. */
    boolean awaits(String tab, String expression) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true), tab);
            if (answer.at("/result/value").asBoolean(false)) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** The number an expression, or its promise, comes to. */
    double evaluate(String tab, String expression) throws IOException {
        var answer = ask("Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true), tab);
        if (answer.has("exceptionDetails")) {
            throw new IOException("the page failed: " + answer.at("/exceptionDetails/exception/description").asString(""));
        }
        return answer.at("/result/value").asDouble(0);
    }

    /** The sessions of a tab's workers, which can be asked like the tab itself. */
    List<String> workers(String tab) throws IOException {
        ask("Target.setAutoAttach", Map.of("autoAttach", true, "flatten", true, "waitForDebuggerOnStart", false), tab);
        return List.copyOf(workers.getOrDefault(tab, List.of()));
    }

    /** Bytes that a tab, or a worker, keeps after garbage collection: script objects and what they hold outside the heap. */
    long heap(String tab) throws IOException {
        ask("HeapProfiler.collectGarbage", Map.of(), tab);
        JsonNode usage = ask("Runtime.getHeapUsage", Map.of(), tab);
        return Stream.of("usedSize", "embedderHeapUsedSize", "backingStorageSize").mapToLong(part -> usage.path(part).asLong()).sum();
    }

    private JsonNode ask(String method, Map<String, Object> parameters, @Nullable String tab) throws IOException {
        int id = next.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        var message = new java.util.HashMap<String, Object>(Map.of("id", id, "method", method, "params", parameters));
        if (tab != null) {
            message.put("sessionId", tab);
        }
        try {
            socket.sendText(JSON.writeValueAsString(message), true).join();
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(method + " had no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
        process.destroy();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                var answer = asked.remove(message.path("id").asInt(-1));
                if (answer != null) {
                    answer.complete(message.path("result"));
                } else if (message.path("method").asString("").equals("Target.attachedToTarget")) {
                    workers.computeIfAbsent(message.path("sessionId").asString(""), tab -> new CopyOnWriteArrayList<>())
                            .add(message.at("/params/sessionId").asString());
                }
            }
            from.request(1);
            return null;
        }
    }
}
