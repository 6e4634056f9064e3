package org.tongtu.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongtu.kernel.CannotStart;

/** Runs the task named first on the command line; {@code --tongtu.…} and the like are settings of the portal, the rest is the task's. */
public final class CommandLine {

    private static final Predicate<String> SETTING = arg -> arg.matches("--(tongtu|logging|spring)\\..*");

    private CommandLine() {}

    public static boolean namesTask(String... args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /**
     * Starts the portal without its web server and without loading a region, beside a running one if there is one, and
     * runs the task.
     *
     * @return the exit code
     */
    public static int run(SpringApplication application, String... args) {
        List<String> rest = Arrays.stream(args).skip(1).filter(SETTING.negate()).toList();
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "tongtu.task", args[0],
                "tongtu.arguments", String.join("\n", rest),
                "tongtu.database.join", "true",
                "logging.level.org.tongtu", "WARN",
                "logging.level.org.flywaydb", "ERROR"));
        Stream<String> settings = Stream.of("--server.port=-1", "--tongtu.region=none", "--vaadin.productionMode=true");
        String[] all = Stream.concat(settings, Arrays.stream(args).skip(1).filter(SETTING)).toArray(String[]::new);
        ConfigurableApplicationContext portal;
        try {
            portal = application.run(all);
        } catch (RuntimeException alreadyReported) {
            return 1;
        }
        int code = dispatch(portal, args[0], rest);
        return SpringApplication.exit(portal, () -> code);
    }

    private static int dispatch(ConfigurableApplicationContext portal, String name, List<String> rest) {
        var tasks = portal.getBeansOfType(CommandLineTask.class).values();
        try {
            return tasks.stream()
                    .filter(task -> task.name().equals(name))
                    .findFirst()
                    .map(task -> task.run(rest))
                    .orElseGet(() -> unknown(tasks.stream().map(CommandLineTask::name).sorted().collect(Collectors.joining(", "))));
        } catch (CannotStart no) {
            System.err.println("tongtu: " + no.getMessage());
            return 1;
        }
    }

    private static int unknown(String known) {
        System.err.println("tongtu: no such command; there are: " + known);
        return 2;
    }
}
