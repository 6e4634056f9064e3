package org.tongtu.database;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the server and gives migrations their owner's rights, the running application its lesser ones. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    private static final String OPTIONS =
            "?connectTimeout=5000&socketTimeout=60000&useBulkStmts=true&sessionVariables=time_zone='%2B00:00'"
                    .replace("%2B", "+");

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "tongtu.database.url", havingValue = "", matchIfMissing = true)
    EmbeddedServer embeddedServer(DatabaseProperties properties) {
        Path folder = properties.data().resolve("mariadb");
        Path software = properties.software() == null ? folder : properties.software();
        return EmbeddedServer.start(EmbeddedSoftware.unpack(software), folder);
    }

    @Bean
    Login applicationLogin(DatabaseProperties properties, java.util.Optional<EmbeddedServer> embedded) {
        return embedded.map(server -> new Login(server.url("tongtu") + OPTIONS, "tongtu", server.secrets().application()))
                .orElseGet(() -> new Login(properties.url(), properties.user(), properties.password()));
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Login applicationLogin) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return applicationLogin.user();
            }

            @Override
            public String getPassword() {
                return applicationLogin.password();
            }

            @Override
            public String getJdbcUrl() {
                return applicationLogin.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(
            DatabaseProperties properties, Login applicationLogin, java.util.Optional<EmbeddedServer> embedded) {
        Login owner = embedded.map(server -> new Login(applicationLogin.url(), "tongtu_owner", server.secrets().owner()))
                .orElseGet(() -> properties.ownerUser() == null || properties.ownerUser().isBlank()
                        ? applicationLogin
                        : new Login(applicationLogin.url(), properties.ownerUser(), properties.ownerPassword()));
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return owner.user();
            }

            @Override
            public String getPassword() {
                return owner.password();
            }

            @Override
            public String getJdbcUrl() {
                return owner.url();
            }
        };
    }

    @Bean
    Schemas schemas(Login applicationLogin) {
        String path = URI.create(applicationLogin.url().substring("jdbc:".length()).replaceAll("\\?.*", "")).getPath();
        return Schemas.of(path.substring(1));
    }

    @Bean
    FlywayConfigurationCustomizer schemaNames(Schemas schemas) {
        return flyway -> flyway.placeholders(java.util.Map.of("trace", schemas.trace()));
    }

    /** Where and as whom to connect. */
    record Login(String url, String user, String password) {

        Login(@Nullable String url, @Nullable String user, @Nullable String password) {
            this.url = java.util.Objects.requireNonNull(url, "TONGTU_DB_URL");
            this.user = java.util.Objects.requireNonNullElse(user, "tongtu");
            this.password = java.util.Objects.requireNonNullElse(password, "");
        }

        @Override
        public String toString() {
            return "Login[" + url + ", " + user + "]";
        }
    }
}
