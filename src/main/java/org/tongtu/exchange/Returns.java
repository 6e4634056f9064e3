package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/**
 * Files on their way back: handed in, looked at, taken over. Taking over is one transaction of ordinary operations, so the
 * rules of the log hold for a file as for a hand, and a refusal leaves nothing half done.
 */
@Service
public class Returns {

    /** Bytes of one file. */
    public static final int MOST_BYTES = 20 << 20;

    private final KeptFileRepository files;
    private final FileComparisons comparisons;
    private final Operations operations;
    private final Trace trace;
    private final Now now;

    Returns(KeptFileRepository files, FileComparisons comparisons, Operations operations, Trace trace, Now now) {
        this.files = files;
        this.comparisons = comparisons;
        this.operations = operations;
        this.trace = trace;
        this.now = now;
    }

    /** Keeps a file for thirty days, if it can be read at all. */
    @Allowed({Role.PLANNER, Role.DRAFTER})
    public UUID keep(Actor actor, KeepFile command) {
        if (command.content().length > MOST_BYTES) {
            throw new Refused(Refused.Kind.TOO_LARGE, "exchange.too-large", command.content().length >> 20, MOST_BYTES >> 20);
        }
        String name = command.name().replaceAll(".*[/\\\\]", "");
        String kept = name.length() > 200 ? name.substring(name.length() - 200) : name;
        var file = new KeptFile(Ids.next(), command.proposal(), command.layer(), kept, command.crs(), command.charset(), actor.id(),
                now.instant(), command.content());
        Returned ignored = comparisons.compare(actor, file);
        files.insert(file);
        trace.record(actor, command, Subject.of("proposal", command.proposal()), null,
                List.of("file", file.id(), command.layer(), ignored.fileName(), command.content().length));
        return file.id();
    }

    /** What taking it over would do now. */
    @Allowed({Role.PLANNER, Role.DRAFTER})
    public Returned preview(Actor actor, UUID file) {
        return comparisons.compare(actor, get(actor, file));
    }

    @Allowed({Role.PLANNER, Role.DRAFTER})
    public TakenFile take(Actor actor, TakeFile command) {
        KeptFile file = get(actor, command.file());
        Returned returned = comparisons.compare(actor, file);
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
        trace.record(actor, command, Subject.of("proposal", file.proposal()), null, taken);
        return taken;
    }

    /** The proposal a file was handed in for. */
    @Allowed({Role.PLANNER, Role.DRAFTER})
    public ProposalId proposalOf(Actor actor, UUID file) {
        return get(actor, file).proposal();
    }

    /** Nobody looks into another's drafts of drafts. */
    private KeptFile get(Actor actor, UUID id) {
        return files.find(id)
                .filter(file -> file.author().equals(actor.id()) || actor.isSystem())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "exchange.unknown-file"));
    }
}
