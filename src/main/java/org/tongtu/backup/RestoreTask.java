package org.tongtu.backup;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tongtu.audit.TraceCheck;
import org.tongtu.jobs.CommandLineTask;

/** {@code ./tongtu restore FOLDER [--replace]}: what {@link RestoreStep} brought back has to be as it was, to the last entry. */
@Component
@ConditionalOnProperty(name = "tongtu.task", havingValue = "restore")
class RestoreTask implements CommandLineTask {

    private final RestoreStep step;
    private final TraceCheck trace;

    RestoreTask(RestoreStep step, TraceCheck trace) {
        this.step = step;
        this.trace = trace;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> args) {
        BackupFolder backup = step.backup();
        List<TraceCheck.Tampering> found = trace.run(backup.head().stream().toList());
        found.forEach(it -> System.out.println(it.kind() + " " + it.where()));
        System.out.println("restore: " + backup.path() + " is back; "
                + (found.isEmpty() ? "the trace is whole" : "but its trace does not hold in " + found.size() + " places"));
        return found.isEmpty() ? 0 : 1;
    }
}
