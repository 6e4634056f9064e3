package org.tongtu.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongtu.kernel.CannotStart;

/**
 * The address of a server, with what every connection of the portal needs: times after which it gives up, UTC, and an
 * isolation that refuses to overwrite what somebody else wrote meanwhile ({@code innodb_snapshot_isolation}, which a
 * server does not have on by itself). Options that somebody named stay as they are.
 */
record ServerUrl(String host, int port, String schema, Map<String, String> options) {

    private static final Pattern FORM = Pattern.compile(
            "jdbc:mariadb://(?<host>[A-Za-z0-9._-]+|\\[[0-9a-fA-F:.]+])(:(?<port>\\d{1,5}))?/(?<schema>[A-Za-z0-9_]+)(\\?(?<options>.*))?");
    private static final int USUAL_PORT = 3306;
    private static final String SESSION = "sessionVariables";
    private static final Map<String, String> NEEDED = Map.of(
            "connectTimeout", "5000",
            "socketTimeout", "60000",
            "useBulkStmts", "true");
    private static final Map<String, String> SESSION_NEEDED = Map.of(
            "time_zone", "'+00:00'",
            "innodb_snapshot_isolation", "ON");

    static ServerUrl of(String url) {
        Matcher it = FORM.matcher(url.strip());
        if (!it.matches()) {
            throw new CannotStart("TONGTU_DB_URL is no address of a MariaDB: it has to be like jdbc:mariadb://db.example.org:3306/tongtu.", "");
        }
        Map<String, String> options = options(it.group("options") == null ? "" : it.group("options"));
        if (options.getOrDefault("socketTimeout", "").equals("0")) {
            throw new CannotStart("TONGTU_DB_URL says socketTimeout=0: a server that no longer answers would hold the portal for ever.",
                    "Leave it out, or give it milliseconds.");
        }
        return new ServerUrl(it.group("host"), it.group("port") == null ? USUAL_PORT : Integer.parseInt(it.group("port")),
                it.group("schema"), options);
    }

    private static Map<String, String> options(String text) {
        var named = new LinkedHashMap<String, String>();
        Arrays.stream(text.split("&")).filter(each -> !each.isBlank()).forEach(each -> {
            String[] parts = each.split("=", 2);
            named.put(parts[0], parts.length == 2 ? parts[1] : "true");
        });
        return named;
    }

    /** For the portal. */
    String complete() {
        var all = new LinkedHashMap<>(options);
        NEEDED.forEach(all::putIfAbsent);
        var session = new StringBuilder(all.getOrDefault(SESSION, ""));
        SESSION_NEEDED.forEach((name, value) -> {
            if (!session.toString().contains(name)) {
                session.append(session.isEmpty() ? "" : ",").append(name).append('=').append(value);
            }
        });
        all.put(SESSION, session.toString());
        return url(all);
    }

    /** For the first question to a server that may be too old to know what the portal needs. */
    String bare() {
        var some = new LinkedHashMap<>(options);
        some.remove(SESSION);
        some.putIfAbsent("connectTimeout", "5000");
        some.putIfAbsent("socketTimeout", "10000");
        return url(some);
    }

    /** {@code true} where what travels is encrypted. */
    boolean isEncrypted() {
        return !options.getOrDefault("sslMode", "disable").equals("disable") || options.getOrDefault("useSsl", "false").equals("true");
    }

    private String url(Map<String, String> some) {
        return "jdbc:" + this + some.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Without the driver's options, among which may be secrets. */
    @Override
    public String toString() {
        return "mariadb://" + host + ":" + port + "/" + schema;
    }
}
