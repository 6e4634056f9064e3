package org.tongtu.backup;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.jobs.CommandLineTask;

/** {@code ./tongtu backup [FOLDER]}: a new folder, below the data folder unless another is named. */
@Component
class BackupTask implements CommandLineTask {

    private final Backups backups;

    BackupTask(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> args) {
        if (args.size() > 1 || args.stream().anyMatch(arg -> arg.startsWith("-"))) {
            System.err.println("usage: tongtu backup [FOLDER]");
            return 2;
        }
        Path made = backups.make(args.isEmpty() ? backups.usual() : Path.of(args.getFirst()));
        System.out.println("backup: " + made + " is whole; keep it, and a copy elsewhere");
        return 0;
    }
}
