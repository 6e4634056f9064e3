package org.tongtu.bench;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Readers who keep their connections open and turn a page at a steady pace, evenly spread. A page's time counts from the moment
 * it was due, so that a stalled portal cannot hide the readers who waited behind the stall.
 */
final class Crowd implements Closeable {

    private static final byte[] END = "</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final List<Connection> connections = new ArrayList<>();
    private final List<byte[]> requests;

    Crowd(int port, int readers, List<Pages.Page> pages) throws IOException {
        for (int i = 0; i < readers; i++) {
            connections.add(new Connection(port));
        }
        Connection any = connections.getFirst();
        requests = pages.stream()
                .map(page -> any.request("GET", page.path(), null, "Accept: text/html,*/*", "Accept-Language: zh"))
                .toList();
    }

    /**
     * What a crowd saw.
     *
     * @param cookies answers that set one
     */
    record Reading(Latencies waits, double perSecond, long cookies) {}

    /** Something that goes on while the crowd reads. */
    interface Beside {
        void run() throws IOException;
    }

    Reading read(Duration pace, Duration time) throws IOException {
        return readBeside(pace, time, () -> {});
    }

    Reading readBeside(Duration pace, Duration time, Beside beside) throws IOException {
        var waits = new Latencies();
        var cookies = new LongAdder();
        long start = System.nanoTime() + pace.toNanos();
        var runs = new ArrayList<Future<?>>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections.size(); i++) {
                int reader = i;
                runs.add(threads.submit(() -> {
                    turn(reader, start, pace, time, waits, cookies);
                    return reader;
                }));
            }
            beside.run();
            for (Future<?> run : runs) {
                run.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return new Reading(waits, waits.count() * 1e9 / (System.nanoTime() - start), cookies.sum());
    }

    private void turn(int reader, long start, Duration pace, Duration time, Latencies waits, LongAdder cookies) throws IOException {
        Connection connection = connections.get(reader);
        long first = start + pace.toNanos() * reader / connections.size();
        int page = reader;
        for (long due = first; due < start + time.toNanos(); due += pace.toNanos()) {
            LockSupport.parkNanos(due - System.nanoTime());
            Connection.Answer answer = connection.exchange(requests.get(page++ % requests.size()));
            waits.add(System.nanoTime() - due);
            if (answer.status() != 200 || !Pages.holds(answer.body(), END)) {
                throw new IOException("a page answered " + answer.status() + " without its end");
            }
            if (answer.headers().containsKey("set-cookie")) {
                cookies.increment();
            }
        }
    }

    @Override
    public void close() {
        connections.forEach(Connection::close);
    }
}
