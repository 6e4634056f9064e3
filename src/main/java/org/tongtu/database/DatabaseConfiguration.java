package org.tongtu.database;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Chooses the server and gives migrations their owner's rights, the running application its lesser ones. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Conditional(WithoutUrl.class)
    EmbeddedServer embeddedServer(DatabaseProperties properties, Optional<FirstContent> first) {
        return new DataFolder(properties).open(first);
    }

    @Bean
    DataHome dataHome(DatabaseProperties properties) {
        return new DataHome(properties.data());
    }

    @Bean
    Login applicationLogin(DatabaseProperties properties, Optional<EmbeddedServer> embedded) {
        return embedded.map(server -> new Login(ServerUrl.of(server.url("tongtu")), "tongtu", server.secrets().application()))
                .orElseGet(() -> new Login(ServerUrl.of(String.valueOf(properties.url())), properties.user(), properties.password()));
    }

    @Bean
    Login ownerLogin(DatabaseProperties properties, Login applicationLogin, Optional<EmbeddedServer> embedded) {
        return embedded.map(server -> new Login(applicationLogin.server(), "tongtu_owner", server.secrets().owner()))
                .orElseGet(() -> properties.ownerUser() == null || properties.ownerUser().isBlank()
                        ? applicationLogin
                        : new Login(applicationLogin.server(), properties.ownerUser(), properties.ownerPassword()));
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Login applicationLogin) {
        return new Connections.Application(applicationLogin);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Login ownerLogin) {
        return new Connections.Owner(ownerLogin);
    }

    @Bean
    Schemas schemas(Login applicationLogin) {
        return Schemas.of(applicationLogin.server().schema());
    }

    @Bean
    FlywayConfigurationCustomizer schemaNames(Schemas schemas) {
        return flyway -> flyway.placeholders(Map.of("trace", schemas.trace()));
    }

    @Bean
    DatabaseDump databaseDump(DatabaseProperties properties, Login ownerLogin, Schemas schemas) {
        return new DatabaseDump(ownerLogin, schemas, ClientPrograms.in(properties.programs()));
    }

    @Bean
    ExternalServer externalServer(Login applicationLogin, Login ownerLogin, Schemas schemas) {
        return new ExternalServer(applicationLogin, ownerLogin, schemas);
    }

    /** A command beside a running portal of another version must not change the ground under it. */
    @Bean
    FlywayMigrationStrategy migration(
            DatabaseProperties properties, DatabaseDump dump, Optional<FirstContent> first, Optional<EmbeddedServer> embedded,
            ExternalServer external) {
        return flyway -> {
            if (embedded.isEmpty()) {
                external.require();
            }
            if (embedded.filter(EmbeddedServer::isJoined).isPresent()) {
                flyway.validate();
                return;
            }
            first.ifPresent(content -> {
                if (embedded.isEmpty()) {
                    content.prepare(properties.data());
                }
                content.fill(dump, properties.data());
                Unfinished.in(properties.data()).end();
            });
            flyway.migrate();
        };
    }
}
