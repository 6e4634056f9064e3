package org.tongtu.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongtu.kernel.CannotStart;

/**
 * A server that others look after. Before the portal touches it, it is asked whether an acknowledged edit is safe on it
 * and whether the portal is kept from altering its own trace; what is not so stops the start, with what to do about it.
 */
record ExternalServer(Login application, Login owner, Schemas schemas) {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalServer.class);
    private static final List<String> ALTERING = List.of("UPDATE", "DELETE", "DROP", "ALTER");

    /** @throws CannotStart for the first thing that is missing */
    void require() {
        try (Connection connection = connect(owner, "TONGTU_DB_OWNER_USER")) {
            var settings = new ServerSettings(connection);
            settings.requireVersion();
            settings.requireDurability();
            settings.requirePapers();
            settings.requireSchema(schemas.main(), owner);
            settings.requireSchema(schemas.trace(), owner);
        } catch (SQLException e) {
            throw unable(owner, e);
        }
        try (Connection connection = connect(application, "TONGTU_DB_USER")) {
            requireTraceSafeFrom(connection);
        } catch (SQLException e) {
            throw unable(application, e);
        }
        requireIsolation();
    }

    private Connection connect(Login login, String setting) {
        try {
            return DriverManager.getConnection(login.server().bare(), login.user(), login.password());
        } catch (SQLException e) {
            throw switch (e.getErrorCode()) {
                case 1045, 1698 -> new CannotStart(login.server() + " does not let " + login.user() + " in with this password.",
                        "Mend " + (login.equals(application) ? "TONGTU_DB_USER and TONGTU_DB_PASSWORD" : setting + " and its password") + ".");
                case 1044, 1049 -> new CannotStart(login.user() + " finds no schema " + schemas.main() + " on " + login.server() + ".",
                        "Create it and grant it as docker/database.sh does.");
                default -> unable(login, e);
            };
        }
    }

    private static CannotStart unable(Login login, SQLException e) {
        return new CannotStart("Cannot use the database at " + login.server() + ": " + firstLine(e) + ".",
                "Is it running, and does it let this machine in? TONGTU_DB_URL names it.");
    }

    private static String firstLine(SQLException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("").replaceAll("\\.+$", "");
    }

    /** One user for both is allowed, and said; two of whom the lesser may do it all the same is a mistake. */
    private void requireTraceSafeFrom(Connection connection) throws SQLException {
        if (application.user().equals(owner.user())) {
            LOG.warn("{} may alter the trace. Give the portal a user of its own (TONGTU_DB_USER) beside the owner "
                    + "(TONGTU_DB_OWNER_USER), as docker/database.sh does", application.user());
            return;
        }
        try (var asked = connection.prepareStatement("select privilege_type from information_schema.schema_privileges "
                + "where ? like table_schema union select privilege_type from information_schema.user_privileges")) {
            asked.setString(1, schemas.trace());
            var rights = asked.executeQuery();
            while (rights.next()) {
                if (ALTERING.contains(rights.getString(1))) {
                    throw new CannotStart(application.user() + " may " + rights.getString(1) + " in " + schemas.trace()
                            + ", and the trace has to be safe from the portal.",
                            "Grant select and insert there and nothing else, as docker/database.sh does.");
                }
            }
        }
    }

    private void requireIsolation() {
        try (Connection connection = DriverManager.getConnection(application.url(), application.user(), application.password())) {
            if (!"1".equals(new ServerSettings(connection).value("@@session.innodb_snapshot_isolation"))) {
                throw new CannotStart("innodb_snapshot_isolation is off: edits could overwrite each other unseen.",
                        "Take it out of sessionVariables in TONGTU_DB_URL.");
            }
        } catch (SQLException e) {
            throw unable(application, e);
        }
    }
}
