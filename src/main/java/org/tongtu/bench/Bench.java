package org.tongtu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * {@code ./tongtu bench [NAME…]}: runs the benchmarks named, or all, each on a fresh portal of its own. {@code bench map
 * --only STAGE…} runs some stages of the map's.
 */
public final class Bench {

    private static final List<String> NAMES = List.of("loop", "map", "rules", "public");
    private static final String ONLY = "--only";
    private static final Path FOLDER = Path.of("target", "bench");

    private Bench() {}

    /** @return the exit code: 0 when every benchmark ran, whatever its figures; 2 for a name that is none */
    public static int run(List<String> arguments) {
        Words words = Words.in(Locale.getDefault());
        int only = arguments.contains(ONLY) ? arguments.indexOf(ONLY) : arguments.size();
        List<String> names = only == 0 ? NAMES : arguments.subList(0, only);
        List<String> stages = only < arguments.size() ? arguments.subList(only + 1, arguments.size()) : MapBench.STAGES;
        if (!NAMES.containsAll(names) || !MapBench.STAGES.containsAll(stages)) {
            System.err.println(words.get("unknown", String.join(", ", NAMES), String.join(", ", MapBench.STAGES)));
            return 2;
        }
        try {
            for (String name : names) {
                bench(name, stages, words);
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bench(String name, List<String> stages, Words words) throws IOException {
        Path data = FOLDER.toAbsolutePath().resolve(name);
        delete(data);
        System.out.println(words.get("begin." + name, Runtime.getRuntime().availableProcessors()));
        Consumer<Report> saved = part -> part.write(FOLDER);
        Report report = switch (name) {
            case "map" -> new MapBench(data, stages, saved).run();
            case "rules" -> new RulesBench(data, saved).run();
            case "public" -> new PublicBench(data, saved).run();
            default -> new LoopBench(data, saved).run();
        };
        Path file = report.write(FOLDER);
        System.out.println(report.table(words));
        System.out.println(words.get("written", file));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.@org.jspecify.annotations.Nullable IOException failure)
                    throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
