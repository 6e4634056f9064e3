package org.tongtu.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Every figure a benchmark promises: measured, or skipped with the reason. A stage that fails takes only its own along. */
final class Figures {

    private final String bench;
    private final Consumer<Report> saved;
    private final Map<String, Figure> promised = new LinkedHashMap<>();
    private final Set<String> open = new TreeSet<>();

    /** @param saved is given the figures so far after every stage, so that an interrupted run loses none */
    Figures(String bench, List<Figure> figures, Consumer<Report> saved) {
        this.bench = bench;
        this.saved = saved;
        figures.forEach(figure -> {
            promised.put(figure.name(), figure);
            open.add(figure.name());
        });
    }

    /** A part of the benchmark. */
    interface Stage {
        void run() throws IOException;
    }

    void measured(String name, double value) {
        put(get(name).value(value));
    }

    /** What was measured before, for a figure that compares. */
    double value(String name) {
        Double value = get(name).value();
        if (value == null) {
            throw new IllegalStateException(name + " was not measured");
        }
        return value;
    }

    void peer(String name, String peer, double value) {
        promised.put(name, get(name).peer(peer, value));
    }

    void skipped(String name, String why) {
        put(get(name).skipped(why));
    }

    /** Runs a stage; the figures it leaves open are skipped with the reason. */
    void stage(List<String> names, Stage stage) {
        String why = "";
        try {
            stage.run();
        } catch (IOException | RuntimeException failed) {
            why = String.valueOf(failed.getMessage());
        }
        for (String name : names) {
            if (open.contains(name)) {
                skipped(name, why);
            }
        }
        saved.accept(report());
    }

    /** All that was promised, in order; what is still open was not reached. */
    Report report() {
        return new Report(bench, promised.values().stream()
                .map(figure -> open.contains(figure.name()) ? figure.skipped("not reached") : figure)
                .toList());
    }

    private Figure get(String name) {
        Figure figure = promised.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure was promised as " + name);
        }
        return figure;
    }

    private void put(Figure figure) {
        promised.put(figure.name(), figure);
        open.remove(figure.name());
    }
}
