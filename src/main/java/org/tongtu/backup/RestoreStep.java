package org.tongtu.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tongtu.database.DatabaseDump;
import org.tongtu.database.FirstContent;
import org.tongtu.kernel.CannotStart;

/** Puts a backup into an empty data folder and an empty database before anything else is done with them. */
@Component
@ConditionalOnProperty(name = "tongtu.task", havingValue = "restore")
class RestoreStep implements FirstContent {

    private static final String REPLACE = "--replace";

    private final List<String> arguments;

    RestoreStep(@Value("${tongtu.arguments}") String arguments) {
        this.arguments = Arrays.stream(arguments.split("\n")).filter(argument -> !argument.isBlank()).toList();
    }

    BackupFolder backup() {
        List<String> named = arguments.stream().filter(argument -> !argument.equals(REPLACE)).toList();
        if (named.size() != 1 || named.getFirst().startsWith("-")) {
            throw new CannotStart("usage: tongtu restore FOLDER [--replace]", "");
        }
        return new BackupFolder(Path.of(named.getFirst()));
    }

    @Override
    public void prepare(Path folder) {
        backup().requireWhole();
        var files = new DataFiles(folder);
        try {
            if (files.occupied().isEmpty()) {
                return;
            }
            if (!arguments.contains(REPLACE)) {
                throw new CannotStart("There is data in " + folder + " already.",
                        "Say --replace to put it aside, or name an empty folder with --data.");
            }
            files.putAside(Backups.moment(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + folder, e);
        }
    }

    @Override
    public void fill(DatabaseDump database, Path data) {
        if (!backup().isOf(database.schemas())) {
            throw new CannotStart("The backup is of other schemas than " + database.schemas().main() + ".",
                    "Let TONGTU_DB_URL name the schema it was made from.");
        }
        if (!database.isUntouched()) {
            throw new CannotStart("There are tables in " + database.schemas().main() + " already.",
                    "Restore into an empty database: drop and create both schemas first.");
        }
        database.read(backup().database());
        try {
            new DataFiles(data).fillFrom(backup().files());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot restore the files into " + data, e);
        }
    }
}
