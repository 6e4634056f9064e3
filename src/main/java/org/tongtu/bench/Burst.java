package org.tongtu.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Residents who fill in the site's own form and send it, each from an address of their own, in the last minute of a notice. */
final class Burst {

    private static final int SENDERS = 128;
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("/receipts/([^?]+)");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What is answered to words that came too late. */
    private static final int CLOSED = 410;

    private final int port;
    private final String path;
    private final List<String> tokens;
    private final Latencies waits = new Latencies();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /** Everybody has opened the form before the burst begins. */
    Burst(int port, int notice, int statements) throws IOException {
        this.port = port;
        this.path = "/consultations/" + notice + "/statement";
        this.tokens = List.copyOf(all(statements, (connection, i) -> token(connection)));
    }

    /** Sends them all, evenly spread over some time; a statement's time counts from the moment it was due. */
    void speak(Duration time) throws IOException {
        long start = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        all(tokens.size(), (connection, i) -> {
            long due = start + time.toNanos() * i / tokens.size();
            LockSupport.parkNanos(due - System.nanoTime());
            send(connection, i);
            waits.add(System.nanoTime() - due);
            return "";
        });
    }

    Latencies waits() {
        return waits;
    }

    /** Receipts that were handed out. */
    Set<String> accepted() {
        return accepted;
    }

    long refused() {
        return refused.sum();
    }

    /** Answers that were neither a receipt nor the word that the notice has closed. */
    long failed() {
        return failed.sum();
    }

    private void send(Connection connection, int i) throws IOException {
        String body = "action=send&stance=" + (i % 3 == 0 ? "OPPOSE" : "SUPPORT") + "&topic1=TRAFFIC&people=1&village=&elsewhere=&place=&contact=&website="
                + "&token=" + encoded(tokens.get(i)) + "&text1=" + encoded("第" + i + "条意见：请把路修到村口，晚上去医院太远。");
        Connection.Answer answer = connection.post(path, FORM, body, "X-Forwarded-For: 10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        Matcher receipt = RECEIPT.matcher(answer.headers().getOrDefault("location", ""));
        if (answer.status() == 303 && receipt.find()) {
            accepted.add(receipt.group(1));
        } else if (answer.status() == CLOSED) {
            refused.increment();
        } else {
            failed.increment();
        }
    }

    private String token(Connection connection) throws IOException {
        Matcher token = TOKEN.matcher(connection.get(path).text());
        if (!token.find()) {
            throw new IOException("the form has no token");
        }
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One of many things that are done over a few connections. */
    private interface Turn {
        String take(Connection connection, int number) throws IOException;
    }

    private List<String> all(int count, Turn turn) throws IOException {
        var next = new AtomicInteger();
        var runs = new ArrayList<Future<List<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SENDERS; i++) {
                runs.add(threads.submit(() -> some(next, count, turn)));
            }
            var all = new ArrayList<String>();
            for (Future<List<String>> run : runs) {
                all.addAll(run.get());
            }
            return all;
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private List<String> some(AtomicInteger next, int count, Turn turn) throws IOException {
        var done = new ArrayList<String>();
        try (var connection = new Connection(port)) {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                done.add(turn.take(connection, i));
            }
        }
        return done;
    }
}
