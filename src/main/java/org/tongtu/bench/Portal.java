package org.tongtu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A portal in a process of its own, started as {@code ./tongtu run} starts it: the same program, a free port, data of its
 * own. Limits per address are lifted by trusting this machine as a proxy, as an operator would do it.
 */
public final class Portal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private final Process process;
    private final Duration startUp;

    private Portal(Path data, int port, Process process, Duration startUp) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.startUp = startUp;
    }

    /** Starts on these data, empty or not, and waits until the portal says that it is ready. */
    static Portal start(Path data, String... options) throws IOException {
        return start(ownProgram(), data, freePort(), options);
    }

    /** Starts a packaged portal at a port that its readers know already. */
    public static Portal start(Path jar, Path data, int port) throws IOException {
        return start(List.of("-jar", jar.toString()), data, port);
    }

    private static Portal start(List<String> program, Path data, int port, String... options) throws IOException {
        var command = command(program, data, port);
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(data).resolve("portal.log").toFile()));
        builder.environment().put("TONGTU_TRUSTED_PROXIES", InetAddress.getLoopbackAddress().getHostAddress());
        builder.environment().keySet().removeIf(name -> name.startsWith("TONGTU_DB_"));
        long begun = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady(process, port, begun + PATIENCE.toNanos());
        return new Portal(data, port, process, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** The program that is running here. */
    private static List<String> ownProgram() {
        String path = System.getProperty("java.class.path");
        return path.endsWith(".jar") && !path.contains(java.io.File.pathSeparator)
                ? List.of("-jar", path)
                : List.of("-cp", path, "org.tongtu.Application");
    }

    private static ArrayList<String> command(List<String> program, Path data, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(program);
        command.addAll(List.of("--server.port=" + port, "--tongtu.database.data=" + data));
        return command;
    }

    private static void awaitReady(Process process, int port, long deadline) throws IOException {
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("the portal did not start; see portal.log beside its data");
            }
            pause();
        }
    }

    private static boolean isReady(int port) {
        try (var connection = new Connection(port)) {
            return connection.get("/actuator/health/readiness").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    Duration startUp() {
        return startUp;
    }

    EmbeddedDatabase database() throws IOException {
        return EmbeddedDatabase.of(data.resolve("mariadb"));
    }

    /** Portal and database at once, without a word: a power cut as far as processes can show one. */
    public void kill() throws IOException {
        ProcessHandle server = database().process();
        process.destroyForcibly();
        server.destroyForcibly();
        process.onExit().join();
        server.onExit().join();
    }

    /** Ctrl-C. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
