package org.tongtu.proposal.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a proposal had written at every 500th operation: a shortcut into the log, never a source of its own. So it is saved
 * when the operation is committed, beside the next ones, and nothing is lost where that fails.
 */
@Repository
class SnapshotRepository {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRepository.class);
    private static final int EVERY = 500;
    private static final TypeReference<List<Saved>> SAVED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SnapshotRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record SavedCell(CellValue value, Version version) {

        @SuppressWarnings({"NullAway", "ConstantValue"}) // JSON's null is a value here
        SavedCell {
            value = value == null ? CellValue.NULL : value;
        }
    }

    record Saved(UUID id, ThingKind kind, String group, Map<String, SavedCell> cells) {

        static Saved of(Thing thing) {
            var cells = new TreeMap<String, SavedCell>();
            thing.cells().forEach((name, cell) -> cells.put(name, new SavedCell(cell.value(), cell.version())));
            return new Saved(thing.id(), thing.kind(), thing.group(), cells);
        }

        Thing thing() {
            SortedMap<String, Cell> restored = new TreeMap<>();
            cells.forEach((name, cell) -> restored.put(name, new Cell(cell.value(), cell.version())));
            return new Thing(id, kind, group, restored);
        }
    }

    record Snapshot(long sequence, int edition, List<Saved> things) {

        Fold over(ProposalId proposal, PlanState base) {
            return Fold.of(proposal, edition, sequence, base, HashTreePMap.from(
                    things.stream().map(Saved::thing).collect(Collectors.toMap(Thing::id, thing -> thing))));
        }
    }

    /** Returns at once. */
    void saveWhenDue(Fold fold) {
        if (fold.sequence() % EVERY == 0) {
            Thread.ofVirtual().name("snapshot-" + fold.proposal()).start(() -> saveOrWarn(fold));
        }
    }

    private void saveOrWarn(Fold fold) {
        try {
            save(fold);
        } catch (DataAccessException failure) {
            LOG.warn("No snapshot of proposal {} at {}; the log is read from the one before", fold.proposal(), fold.sequence(), failure);
        }
    }

    private void save(Fold fold) {
        jdbc.sql("insert ignore into proposal_snapshot (proposal, sequence, edition, things) values (?, ?, ?, ?)")
                .params(Sql.values(fold.proposal().number(), fold.sequence(), fold.edition(),
                        json.writeValueAsString(fold.written().values().stream().map(Saved::of).toList())))
                .update();
    }

    Optional<Snapshot> latest(ProposalId proposal, long upTo) {
        return jdbc.sql("select sequence, edition, things from proposal_snapshot where proposal = ? and sequence <= ? "
                        + "order by sequence desc limit 1")
                .params(Sql.values(proposal.number(), upTo))
                .query((row, i) -> new Snapshot(
                        row.getLong("sequence"), row.getInt("edition"), json.readValue(row.getString("things"), SAVED)))
                .optional();
    }
}
