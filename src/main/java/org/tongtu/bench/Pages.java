package org.tongtu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers who load pages over keep-alive connections; only complete answers of 200 with the right content count. */
final class Pages {

    private static final int READERS = 16;

    /** An address and bytes its answer must hold, near its end. */
    record Page(String path, byte[] content) {

        Page(String path, String content) {
            this(path, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Pages() {}

    /** Complete pages per second; whoever measures warms up first. */
    static double perSecond(int port, List<Page> pages, Duration time) throws IOException {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        var runs = new ArrayList<Future<Long>>();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            for (int i = 0; i < READERS; i++) {
                runs.add(threads.submit(() -> read(port, pages, end)));
            }
            long all = 0;
            for (Future<Long> run : runs) {
                all += run.get();
            }
            return all * 1e9 / (System.nanoTime() - begun);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static long read(int port, List<Page> pages, long end) throws IOException {
        long right = 0;
        try (var connection = new Connection(port)) {
            var requests = pages.stream()
                    .map(page -> connection.request("GET", page.path(), null, "Accept: text/html,*/*", "Accept-Language: zh"))
                    .toList();
            for (int turn = 0; System.nanoTime() < end; turn = (turn + 1) % pages.size()) {
                var answer = connection.exchange(requests.get(turn));
                if (answer.status() != 200 || !holds(answer.body(), pages.get(turn).content())) {
                    throw new IOException(pages.get(turn).path() + " answered " + answer.status() + " without its content");
                }
                right++;
            }
        }
        return right;
    }

    static boolean holds(byte[] body, byte[] content) {
        for (int start = body.length - content.length; start >= 0; start--) {
            int i = 0;
            while (i < content.length && body[start + i] == content[i]) {
                i++;
            }
            if (i == content.length) {
                return true;
            }
        }
        return false;
    }
}
