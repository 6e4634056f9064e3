package org.tongtu.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongtu.database.Schemas;

/** How far the trace has grown: a number that rises with every change, good for telling whether anything changed. */
@Component
public class TraceHead {

    private final JdbcClient jdbc;
    private final Schemas schemas;

    TraceHead(JdbcClient jdbc, Schemas schemas) {
        this.jdbc = jdbc;
        this.schemas = schemas;
    }

    public long number() {
        return jdbc.sql("select coalesce(max(number), 0) from " + schemas.trace() + ".trace_entry")
                .query(Long.class)
                .single();
    }
}
