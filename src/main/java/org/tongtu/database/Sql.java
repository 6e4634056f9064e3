package org.tongtu.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/**
 * Values on their way to and from statements. Instants are kept as DATETIME(6) in UTC, without the driver's time zone
 * arithmetic: {@code jdbc.sql("…").params(Sql.values(id, instant, null))}, {@code Sql.instant(row, "at")}.
 */
public final class Sql {

    private Sql() {}

    /** Positional parameters; nulls are welcome and instants become UTC date-times. */
    public static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.stream(values).map(value -> value instanceof Instant instant ? time(instant) : value).toList();
    }

    /** Placeholders for several rows in one statement: {@code (?, ?), (?, ?)}. */
    public static String rows(int rows, int columns) {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return String.join(", ", Collections.nCopies(rows, row));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    /**
     * Rows that need further questions, each told by what answers them: these are asked once the rows are read. While rows are read
     * their connection is taken, and where everybody holds one and waits for another, nobody goes on.
     */
    public static <T> List<T> all(MappedQuerySpec<Supplier<T>> rows) {
        return rows.list().stream().map(Supplier::get).toList();
    }

    /** The same of one row at most. */
    public static <T> Optional<T> one(MappedQuerySpec<Supplier<T>> row) {
        return row.optional().map(Supplier::get);
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
