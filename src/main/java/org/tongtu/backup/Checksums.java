package org.tongtu.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.tongtu.kernel.Sha256;

/** SHA-256 of every file of a folder, in the form that {@code sha256sum -c SHA256SUMS} reads too. */
record Checksums(Path folder) {

    private static final String NAME = "SHA256SUMS";
    private static final int DIGITS = 64;

    void write() throws IOException {
        var lines = new ArrayList<String>();
        for (String file : files()) {
            lines.add(digest(folder.resolve(file)) + "  " + file);
        }
        Files.write(folder.resolve(NAME), lines);
    }

    /** The files that are missing, altered or not spoken of. */
    List<String> differences() throws IOException {
        var unspoken = new ArrayList<>(files());
        var wrong = new ArrayList<String>();
        for (String line : Files.readAllLines(folder.resolve(NAME))) {
            String file = line.substring(Math.min(line.length(), DIGITS + 2));
            boolean same = unspoken.remove(file) && digest(folder.resolve(file)).equals(line.substring(0, DIGITS));
            if (!same) {
                wrong.add(file);
            }
        }
        wrong.addAll(unspoken);
        return wrong;
    }

    boolean exist() {
        return Files.exists(folder.resolve(NAME));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(NAME))
                    .sorted()
                    .toList();
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = new DigestInputStream(in, Sha256.begin());
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }
}
