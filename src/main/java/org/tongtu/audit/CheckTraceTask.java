package org.tongtu.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.jobs.CommandLineTask;

/**
 * {@code ./tongtu check-trace [position:hash …]}: verifies the whole trace, also against heads somebody kept on paper;
 * says each place where it does not hold and ends with 1.
 */
@Component
class CheckTraceTask implements CommandLineTask {

    private final TraceCheck check;

    CheckTraceTask(TraceCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "check-trace";
    }

    @Override
    public int run(List<String> args) {
        var heads = new ArrayList<SealHead>();
        for (String arg : args) {
            if (!arg.matches("\\d+:[0-9a-f]{64}")) {
                System.err.println("check-trace: a head is position:hash (64 hex digits), not " + arg);
                return 2;
            }
            String[] parts = arg.split(":");
            heads.add(new SealHead(Long.parseLong(parts[0]), parts[1], Instant.EPOCH));
        }
        List<TraceCheck.Tampering> found = check.run(heads);
        found.forEach(it -> System.out.println(it.kind() + " " + it.where()));
        System.out.println(found.isEmpty() ? "check-trace: the trace is whole" : "check-trace: " + found.size() + " found");
        return found.isEmpty() ? 0 : 1;
    }
}
