package org.tongtu.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Finds the task named first on the command line; anything that begins with a dash is a setting of the portal. */
public final class CommandLine {

    private CommandLine() {}

    public static boolean namesTask(String... args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /** Starts the portal without its web server and without loading a region, runs the task and ends with its code. */
    public static void run(SpringApplication application, String... args) {
        application.setDefaultProperties(java.util.Map.of("tongtu.task", args[0]));
        String[] settings = {"--server.port=-1", "--tongtu.region=none", "--spring.main.banner-mode=off"};
        ConfigurableApplicationContext portal = application.run(settings);
        int code = dispatch(portal, args[0], List.of(args).subList(1, args.length));
        System.exit(SpringApplication.exit(portal, () -> code));
    }

    private static int dispatch(ConfigurableApplicationContext portal, String name, List<String> rest) {
        var tasks = portal.getBeansOfType(CommandLineTask.class).values();
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .map(task -> task.run(rest))
                .orElseGet(() -> unknown(tasks.stream()
                        .map(CommandLineTask::name)
                        .sorted(Comparator.naturalOrder())
                        .collect(Collectors.joining(", "))));
    }

    private static int unknown(String known) {
        System.err.println("tongtu: no such command; there are: " + known);
        return 2;
    }
}
