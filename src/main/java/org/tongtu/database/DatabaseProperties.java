package org.tongtu.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data lives: an external MariaDB when {@code url} is set, else an embedded one below {@code data}.
 *
 * @param software where the embedded server's binaries are unpacked; below the data folder when not set
 */
@ConfigurationProperties("tongtu.database")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        Path data,
        @Nullable Path software) {

    boolean isExternal() {
        return url != null && !url.isBlank();
    }
}
