package org.tongtu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongtu.kernel.CannotStart;

/** A mark that lies in the data folder while it is being filled, so that nobody starts a portal on half of a backup. */
record Unfinished(Path mark) {

    static Unfinished in(Path data) {
        return new Unfinished(data.resolve("unfinished-restore"));
    }

    /** @param filling whether this start fills the folder; any other start has to wait until that was done */
    void begin(boolean filling) throws IOException {
        if (!filling && Files.exists(mark)) {
            throw new CannotStart("A restore into " + mark.toAbsolutePath().getParent() + " did not come to its end.",
                    "Run it again with --replace.");
        }
        if (filling) {
            Files.createDirectories(mark.toAbsolutePath().getParent());
            Files.writeString(mark, "");
        }
    }

    void end() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
