package org.tongtu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a benchmark found: a table for people, a file for programs. */
record Report(String bench, List<Figure> figures) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Report {
        figures = List.copyOf(figures);
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    Path write(Path folder) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(bench + ".json"), json() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String table(Words words) {
        var text = new StringBuilder();
        for (Figure figure : figures) {
            text.append(words.get("figure." + figure.name())).append('\n').append("    ").append(line(figure, words)).append('\n');
        }
        return text.toString();
    }

    private static String line(Figure figure, Words words) {
        if (figure.skipped() != null) {
            return words.get("skipped", figure.skipped());
        }
        var line = new StringBuilder(number(figure.value())).append(' ').append(figure.unit());
        Boolean met = figure.isMet();
        if (met != null) {
            String sign = figure.better().equals("lower") ? "≤ " : "≥ ";
            line.append("  ·  ").append(words.get("aim", sign + number(figure.aim()), words.get(met ? "met" : "missed")));
        }
        if (figure.peer() != null) {
            line.append("  ·  ").append(words.get("peer." + figure.peer())).append(": ").append(number(figure.peerValue()))
                    .append("  ·  ").append(words.get("ratio", number(figure.ratio())));
        }
        return line.toString();
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return Math.abs(value) >= 100 ? String.format("%,.0f", value) : String.format("%.3g", value);
    }
}
