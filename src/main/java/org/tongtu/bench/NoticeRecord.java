package org.tongtu.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** What the database holds of a notice, read beside the portal. */
record NoticeRecord(EmbeddedDatabase database, int notice) {

    /** As if its last minute had come. */
    void closeIn(Duration time) throws SQLException {
        try (var connection = database.connect();
                var update = connection.prepareStatement("update consultation set closes_at = date_add(utc_timestamp(6), interval ? second) where number = ?")) {
            update.setLong(1, time.toSeconds());
            update.setInt(2, notice);
            update.executeUpdate();
        }
    }

    /** Receipts that were handed out and are not there. */
    long missing(Set<String> receipts) throws SQLException {
        var left = new HashSet<>(receipts);
        try (var connection = database.connect();
                var query = connection.prepareStatement("select receipt from statement where consultation = ?")) {
            query.setInt(1, notice);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                left.remove(rows.getString(1));
            }
        }
        return left.size();
    }

    /** Statements that were taken at the closing or after it. */
    long late() throws SQLException {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select count(*) from statement s join consultation c on c.number = s.consultation "
                        + "where c.number = ? and s.given_at >= c.closes_at")) {
            query.setInt(1, notice);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
