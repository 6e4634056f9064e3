package org.tongtu.exchange;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/**
 * Files on their way back: handed in, looked at, taken over. Taking over is one transaction of ordinary operations, so the
 * rules of the log hold for a file as for a hand, and a refusal leaves nothing half done.
 */
@Service
public class Returns {

    /** Bytes of one file. */
    public static final int MOST_BYTES = 20 << 20;

    /** The reason of those who would take over something else than they looked at. */
    public static final String PREVIEW_OLD = "exchange.preview-old";

    private final KeptFileRepository files;
    private final FileComparisons comparisons;
    private final KeptFiles kept;
    private final FileTurns turns;
    private final Now now;

    Returns(KeptFileRepository files, FileComparisons comparisons, KeptFiles kept, FileTurns turns, Now now) {
        this.files = files;
        this.comparisons = comparisons;
        this.kept = kept;
        this.turns = turns;
        this.now = now;
    }

    /** Keeps a file for thirty days, if it can be read at all; it is read before there is a transaction. */
    @Allowed(value = {Role.PLANNER, Role.DRAFTER}, grouped = true)
    public UUID keep(Actor actor, KeepFile command) {
        if (command.content().length > MOST_BYTES) {
            throw new Refused(Refused.Kind.TOO_LARGE, "exchange.too-large", command.content().length >> 20, MOST_BYTES >> 20);
        }
        String name = command.name().replaceAll(".*[/\\\\]", "");
        String end = name.length() > 200 ? name.substring(name.length() - 200) : name;
        var file = new KeptFile(Ids.next(), command.jurisdiction(), command.proposal(), command.layer(), end, command.crs(), command.charset(), actor.id(),
                now.instant(), command.content());
        turns.take(() -> comparisons.compare(actor, file));
        return kept.keep(actor, command, file);
    }

    /** What taking it over would do now. */
    @Allowed({Role.PLANNER, Role.DRAFTER})
    public Returned preview(Actor actor, UUID file) {
        return turns.take(() -> comparisons.compare(actor, get(actor, file)));
    }

    @Allowed(value = {Role.PLANNER, Role.DRAFTER}, grouped = true)
    public TakenFile take(Actor actor, TakeFile command) {
        KeptFile file = get(actor, command.file());
        return turns.take(() -> kept.take(actor, command, file, comparisons.read(file)));
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
