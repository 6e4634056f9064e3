package org.tongtu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.audit.TraceRepository.Seal;
import org.tongtu.database.Schemas;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** The trace to be looked at, newest first, and how its chain stands. Who may is for others to say. */
@Component
public class TraceReader {

    private final JdbcClient jdbc;
    private final TraceRepository trace;
    private final String schema;

    TraceReader(JdbcClient jdbc, TraceRepository trace, Schemas schemas) {
        this.jdbc = jdbc;
        this.trace = trace;
        this.schema = schemas.trace();
    }

    public List<TraceLine> list(TraceFilter filter, int limit) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        add(conditions, values, "e.subject_kind = ?", filter.kind());
        add(conditions, values, "e.subject_id = ?", filter.id());
        add(conditions, values, "e.roles <> '' and e.actor = ?", filter.actor() == null ? null : filter.actor().value());
        add(conditions, values, "e.at >= ?", filter.from());
        add(conditions, values, "e.at < ?", filter.to());
        add(conditions, values, "e.number < ?", filter.before());
        values.add(limit);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return jdbc.sql("select e.number, e.at, e.actor, e.roles, e.jurisdiction, e.command, e.subject_kind, e.subject_id, "
                        + "s.position, v.erased_at, e.before_digest is not null or e.after_digest is not null valued from " + schema
                        + ".trace_entry e left join " + schema + ".trace_seal s on s.entry = e.number "
                        + "left join trace_value v on v.entry = e.id" + where + " order by e.number desc limit ?")
                .params(Sql.values(values.toArray()))
                .query(TraceReader::line)
                .list();
    }

    public ChainState state() {
        Optional<Seal> last = trace.lastSeal();
        List<SealHead> heads = trace.heads();
        return new ChainState(
                last.map(Seal::position).orElse(0L),
                trace.waiting(last.map(Seal::entry).orElse(0L)),
                last.map(seal -> HexFormat.of().formatHex(seal.hash())).orElse(""),
                heads.stream().map(SealHead::publishedAt).max(Instant::compareTo).orElse(null),
                trace.lastCheck().orElse(null));
    }

    private static void add(List<String> conditions, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static TraceLine line(ResultSet row, int index) throws SQLException {
        String town = row.getString("jurisdiction");
        TraceLine.Values values = Sql.instantOrNull(row, "erased_at") != null
                ? TraceLine.Values.ERASED
                : row.getBoolean("valued") ? TraceLine.Values.KEPT : TraceLine.Values.NONE;
        return new TraceLine(
                row.getLong("number"),
                Sql.instant(row, "at"),
                new AccountId(row.getObject("actor", UUID.class)),
                roles(row.getString("roles")),
                town == null ? null : JurisdictionCode.of(town),
                row.getString("command"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getObject("position") != null,
                values);
    }

    private static Set<Role> roles(String words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> role != Role.RESIDENT && List.of(words.split(",")).contains(role.name()))
                .forEach(roles::add);
        return roles;
    }
}
