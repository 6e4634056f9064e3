package org.tongtu.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Participants who draw at the same time, each on a connection and a thread of its own. */
final class Crew implements Closeable {

    private final List<Participant> members = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Crew(Draft draft, int port, int size) throws IOException {
        this(draft, port, size, School::new);
    }

    /** @param pencils what each draws, by number */
    Crew(Draft draft, int port, int size, IntFunction<Pencil> pencils) throws IOException {
        for (int i = 0; i < size; i++) {
            members.add(new Participant(draft, port, i, pencils.apply(i)));
        }
    }

    /** One participant's share of a run. */
    interface Work {
        void run(Participant participant, int index) throws IOException, InterruptedException;
    }

    List<Participant> members() {
        return members;
    }

    /** Runs the work for everybody at once and fails where one failed. */
    void all(Work work) throws IOException {
        var runs = new ArrayList<Future<?>>();
        for (int i = 0; i < members.size(); i++) {
            int index = i;
            runs.add(threads.submit(() -> {
                work.run(members.get(index), index);
                return index;
            }));
        }
        for (Future<?> run : runs) {
            await(run);
        }
    }

    private static void await(Future<?> run) throws IOException {
        try {
            run.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    Map<UUID, Long> acknowledged() {
        var all = new HashMap<UUID, Long>();
        members.forEach(member -> all.putAll(member.acknowledged()));
        return all;
    }

    @Override
    public void close() {
        members.forEach(Participant::close);
        threads.shutdownNow();
    }
}
