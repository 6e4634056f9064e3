package org.tongtu.database;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where and as whom to connect. */
record Login(ServerUrl server, String user, String password) {

    Login(ServerUrl server, @Nullable String user, @Nullable String password) {
        this.server = server;
        this.user = Objects.requireNonNullElse(user, "tongtu");
        this.password = Objects.requireNonNullElse(password, "");
    }

    String url() {
        return server.complete();
    }

    @Override
    public String toString() {
        return "Login[" + server + ", " + user + "]";
    }
}
