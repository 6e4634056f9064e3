package org.tongtu.bench;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;

/**
 * What MariaDB's own spatial index takes to hand out the shapes that touch a tile, on the same server with the same data:
 * without projecting, clipping or encoding anything.
 */
final class BareIndex implements Closeable {

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final PreparedStatement query;

    BareIndex(EmbeddedDatabase database, Iterator<String[]> rows) throws SQLException {
        connection = database.connect();
        try (var plain = connection.createStatement()) {
            plain.execute("drop table if exists bench_parcel");
            plain.execute("create table bench_parcel (id uuid not null primary key, class varchar(20), "
                    + "shape geometry not null, spatial index (shape))");
        }
        fill(rows);
        query = connection.prepareStatement("select id, class, ST_AsBinary(shape) from bench_parcel "
                + "where MBRIntersects(shape, ST_GeomFromText(?))");
    }

    private void fill(Iterator<String[]> rows) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into bench_parcel values (?, ?, ST_GeomFromText(?))")) {
            for (int count = 1; rows.hasNext(); count++) {
                String[] row = rows.next();
                for (int i = 0; i < row.length; i++) {
                    insert.setString(i + 1, row[i]);
                }
                insert.addBatch();
                if (count % BATCH == 0 || !rows.hasNext()) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Nanoseconds until the last shape was read. */
    long read(TileGrid.Tile tile) throws SQLException {
        query.setString(1, tile.rectangle());
        long begun = System.nanoTime();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                found.getBytes(3);
            }
        }
        return System.nanoTime() - begun;
    }

    @Override
    public void close() {
        try (connection; var plain = connection.createStatement()) {
            plain.execute("drop table bench_parcel");
        } catch (SQLException gone) {
            // the portal's data are thrown away after the run
        }
    }
}
