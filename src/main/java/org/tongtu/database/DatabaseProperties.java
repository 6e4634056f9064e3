package org.tongtu.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives: an external MariaDB when {@code url} is set, else an embedded one below {@code data}.
 *
 * @param software where the embedded server's binaries are unpacked; below the data folder when not set
 * @param fresh begin with empty data
 * @param join use the server of the portal that has the data, for commands beside it
 */
@ConfigurationProperties("tongtu.database")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        Path data,
        @Nullable Path software,
        @DefaultValue("false") boolean fresh,
        @DefaultValue("false") boolean join) {

    /** Where the embedded server's programs are. */
    Path programs() {
        return software == null ? data.resolve("mariadb") : software;
    }
}
