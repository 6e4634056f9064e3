package org.tongtu.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The single writer's limit: what one connection can commit on the same server with the same durability when it does the
 * least that an ordered log asks for: lock the head, insert the operation, move the head, commit.
 */
final class BareDatabase {

    private static final String PAYLOAD = "x".repeat(600);

    private BareDatabase() {}

    static Latencies commits(EmbeddedDatabase database, Duration time) throws SQLException {
        try (Connection connection = database.connect(); var plain = connection.createStatement()) {
            plain.execute("drop table if exists bench_entry, bench_head");
            plain.execute("create table bench_head (id int not null primary key, sequence bigint not null)");
            plain.execute("create table bench_entry (id int not null, sequence bigint not null, content longtext not null, "
                    + "primary key (id, sequence))");
            plain.execute("insert into bench_head values (1, 0)");
            connection.setAutoCommit(false);
            try {
                commits(connection, Duration.ofSeconds(2));
                return commits(connection, time);
            } finally {
                connection.rollback();
                plain.execute("drop table bench_entry, bench_head");
            }
        }
    }

    private static Latencies commits(Connection connection, Duration time) throws SQLException {
        try (var lock = connection.prepareStatement("select sequence from bench_head where id = 1 for update");
                var insert = connection.prepareStatement("insert into bench_entry values (1, ?, ?)");
                var move = connection.prepareStatement("update bench_head set sequence = ? where id = 1")) {
            var commits = new Latencies();
            long end = System.nanoTime() + time.toNanos();
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                commit(connection, lock, insert, move);
                commits.add(System.nanoTime() - begun);
            }
            return commits;
        }
    }

    private static void commit(Connection connection, PreparedStatement lock, PreparedStatement insert, PreparedStatement move)
            throws SQLException {
        long next;
        try (ResultSet head = lock.executeQuery()) {
            head.next();
            next = head.getLong(1) + 1;
        }
        insert.setLong(1, next);
        insert.setString(2, PAYLOAD);
        insert.executeUpdate();
        move.setLong(1, next);
        move.executeUpdate();
        connection.commit();
    }
}
