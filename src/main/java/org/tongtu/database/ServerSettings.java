package org.tongtu.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongtu.kernel.CannotStart;

/** What a server says about itself, and whether that is enough. */
record ServerSettings(Connection connection) {

    private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\.\\d+-MariaDB.*", Pattern.CASE_INSENSITIVE);
    private static final long PAPER = 32L << 20;

    void requireVersion() throws SQLException {
        String version = value("version()");
        if (!isEnough(version) || value("count(*) from information_schema.system_variables "
                        + "where variable_name = 'innodb_snapshot_isolation'").equals("0")) {
            throw new CannotStart("The database is " + version + ", and the portal needs MariaDB 10.11.8 or a newer release of a newer series.",
                    "Older ones cannot refuse to overwrite an edit unseen (innodb_snapshot_isolation).");
        }
    }

    static boolean isEnough(String version) {
        Matcher it = VERSION.matcher(version);
        if (!it.matches()) {
            return false;
        }
        int major = Integer.parseInt(it.group(1));
        return major > 10 || major == 10 && Integer.parseInt(it.group(2)) >= 11;
    }

    void requireDurability() throws SQLException {
        require("@@innodb_flush_log_at_trx_commit", "1", "an acknowledged edit could be lost when the machine fails");
        if ("1".equals(value("@@log_bin"))) {
            require("@@sync_binlog", "1", "an acknowledged edit could be lost when the machine fails");
        }
    }

    void requirePapers() throws SQLException {
        String name = "@@max_allowed_packet";
        if (Long.parseLong(value(name)) < PAPER) {
            throw new CannotStart("max_allowed_packet is " + value(name) + ": a paper of 20 MB would not fit.",
                    "Set it to 64M in the server's configuration and restart it.");
        }
    }

    private void require(String name, String wanted, String why) throws SQLException {
        String is = value(name);
        if (!is.equals(wanted)) {
            throw new CannotStart(name.substring(2) + " is " + is + ": " + why + ".",
                    "Set it to " + wanted + " in the server's configuration and restart it.");
        }
    }

    void requireSchema(String schema, Login owner) throws SQLException {
        try (var asked = connection.prepareStatement(
                "select default_character_set_name from information_schema.schemata where schema_name = ?")) {
            asked.setString(1, schema);
            var found = asked.executeQuery();
            if (!found.next()) {
                throw new CannotStart(owner.user() + " finds no schema " + schema + " on " + owner.server() + ".",
                        "Create it and grant it as docker/database.sh does.");
            }
            if (!"utf8mb4".equals(found.getString(1))) {
                throw new CannotStart("The schema " + schema + " is kept in " + found.getString(1) + ", which has no Chinese.",
                        "alter database " + schema + " character set utf8mb4");
            }
        }
    }

    String value(String expression) throws SQLException {
        try (var asked = connection.createStatement(); var answer = asked.executeQuery("select " + expression)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
