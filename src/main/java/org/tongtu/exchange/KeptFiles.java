package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.exchange.format.Table;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/** What becomes of files that {@link Returns} has read already, each step in one transaction. */
@Service
class KeptFiles {

    /** Files that one account may have kept at a time. */
    static final int MOST_FILES = 20;

    private static final long MOST_BYTES = 200L << 20;

    private final KeptFileRepository files;
    private final FileComparisons comparisons;
    private final Operations operations;
    private final ImportRepository imports;
    private final Trace trace;

    KeptFiles(KeptFileRepository files, FileComparisons comparisons, Operations operations, ImportRepository imports, Trace trace) {
        this.files = files;
        this.comparisons = comparisons;
        this.operations = operations;
        this.imports = imports;
        this.trace = trace;
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public UUID keep(Actor actor, KeepFile command, KeptFile file) {
        makeRoom(actor, file);
        files.insert(file);
        trace.record(actor, command, Subject.of("proposal", file.proposal()), null,
                List.of("file", file.id(), file.layer(), file.name(), file.content().length));
        return file.id();
    }

    /** The oldest of the same proposal give way; what belongs to others is not lost for it. */
    private void makeRoom(Actor actor, KeptFile file) {
        List<KeptFileRepository.Size> all = files.sizes(actor.id());
        int count = all.size();
        long bytes = all.stream().mapToLong(KeptFileRepository.Size::bytes).sum() + file.content().length;
        for (KeptFileRepository.Size old : all) {
            if ((count >= MOST_FILES || bytes > MOST_BYTES) && old.proposal().equals(file.proposal())) {
                files.remove(old.id());
                count--;
                bytes -= old.bytes();
            }
        }
        if (count >= MOST_FILES || bytes > MOST_BYTES) {
            throw new Refused(Refused.Kind.TOO_LARGE, "exchange.too-many-kept", MOST_FILES, MOST_BYTES >> 20);
        }
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public TakenFile take(Actor actor, TakeFile command, KeptFile file, Table table) {
        Returned returned = comparisons.compare(actor, file, table);
        if (command.looked() != null && !command.looked().equals(returned.digest())) {
            throw new Refused(Refused.Kind.CONFLICT, Returns.PREVIEW_OLD);
        }
        List<ReturnedFeature> wanted = returned.features().stream()
                .filter(feature -> feature.outcome() != Outcome.DELETED || command.deletions())
                .toList();
        int conflicts = 0;
        List<List<Write>> batches = Batches.of(wanted.stream().filter(feature -> !feature.writes().isEmpty()).toList());
        for (int i = 0; i < batches.size(); i++) {
            UUID key = UUID.nameUUIDFromBytes((command.key() + "/" + i).getBytes(StandardCharsets.UTF_8));
            Acknowledgement answer = operations.apply(
                    actor, new ApplyOperation(key, command.jurisdiction(), file.proposal(), batches.get(i), command.cause()));
            conflicts += answer.conflicts().size();
        }
        var taken = new TakenFile(file.proposal(), returned.count(Outcome.CREATED), returned.count(Outcome.MODIFIED),
                command.deletions() ? returned.count(Outcome.DELETED) : 0, returned.count(Outcome.UNCHANGED),
                returned.count(Outcome.SKIPPED), conflicts, batches.size(), operations.head(actor, file.proposal()).sequence());
        imports.keep(file.proposal(), file.town(), returned);
        trace.record(actor, command, Subject.of("proposal", file.proposal()), null, taken);
        return taken;
    }
}
