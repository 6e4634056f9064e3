package org.tongtu.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tongtu.kernel.Refused;

/** GeoPackage (OGC 12-128r18): one SQLite file, what QGIS likes best. */
@Component
class GeoPackageFormat implements LayerFormat {

    private static final Duration MOST = Duration.ofSeconds(30);

    private final Duration most;

    GeoPackageFormat() {
        this(MOST);
    }

    GeoPackageFormat(Duration most) {
        this.most = most;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String ending() {
        return "gpkg";
    }

    @Override
    public String mediaType() {
        return "application/geopackage+sqlite3";
    }

    @Override
    public void write(Table table, Charset charset, OutputStream out) throws IOException {
        Path file = Files.createTempFile("tongtu", ".gpkg");
        try {
            write(table, file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Table table, Path file) throws IOException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
            new GeoPackageWriter(connection).write(table);
        } catch (SQLException e) {
            throw new IOException("Cannot write a GeoPackage", e);
        }
    }

    /** A stranger's database: read only, its own functions and views never run, and not for ever. */
    @Override
    public Table read(Reading reading) throws IOException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Long.toString(reading.limits().bytes()));
        try (Connection connection = config.createConnection("jdbc:sqlite:file:" + reading.file().toUri().getRawPath() + "?immutable=1");
                var setting = connection.createStatement()) {
            setting.execute("pragma trusted_schema = off");
            setting.execute("pragma cell_size_check = on");
            setting.execute("pragma query_only = on");
            return new GeoPackageReader(connection, reading, Patience.over(connection, most)).read();
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT) {
                throw Patience.tooLong(reading);
            }
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_FULL || e.getResultCode() == SQLiteErrorCode.SQLITE_IOERR) {
                throw new IOException(e);
            }
            throw broken(reading, e);
        } catch (SQLException e) {
            throw broken(reading, e);
        }
    }

    private static Refused broken(Reading reading, SQLException cause) {
        var refused = new Refused(Refused.Kind.INVALID, "exchange.gpkg-broken", reading.name());
        refused.initCause(cause);
        return refused;
    }
}
