package org.tongtu.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.tongtu.kernel.CannotStart;

/** MariaDB's own programs: those that came with the portal, else those on this machine's PATH. */
interface ClientPrograms {

    /** @throws CannotStart where there is none */
    Path find(String name);

    static ClientPrograms in(Path software) {
        return EmbeddedSoftware.isPresent()
                ? name -> EmbeddedSoftware.unpack(software).program(name)
                : ClientPrograms::onPath;
    }

    private static Path onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "There is no " + name + " on the PATH.", "Install MariaDB's client (apt-get install mariadb-client)."));
    }
}
