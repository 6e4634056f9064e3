package org.tongtu.database;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where and as whom to connect. */
record Login(String url, String user, String password) {

    Login(@Nullable String url, @Nullable String user, @Nullable String password) {
        this.url = Objects.requireNonNull(url, "TONGTU_DB_URL");
        this.user = Objects.requireNonNullElse(user, "tongtu");
        this.password = Objects.requireNonNullElse(password, "");
    }

    /** {@code mariadb://host:port/schema}, without the driver's options. */
    URI address() {
        return URI.create(url.substring("jdbc:".length()).replaceAll("\\?.*", ""));
    }

    boolean isEncrypted() {
        return url.matches(".*[?&](sslMode=(?!disable)|useSsl=true).*");
    }

    @Override
    public String toString() {
        return "Login[" + address() + ", " + user + "]";
    }
}
