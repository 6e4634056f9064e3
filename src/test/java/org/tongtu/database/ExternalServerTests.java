package org.tongtu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.Application;
import org.tongtu.jobs.CommandLine;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.CannotStart;
import org.tongtu.testing.TestAlliance;

/** The portal on a server of somebody else's: a second real MariaDB process with users of its own. */
@ExtendWith(OutputCaptureExtension.class)
class ExternalServerTests {

    @TempDir
    static Path folder;

    private static PlainServer server;

    @BeforeAll
    static void start() throws Exception {
        server = PlainServer.start(folder.resolve("server"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPortalLivesThereAndIsBackedUpAndRestored(CapturedOutput output) throws Exception {
        try (var portal = new SpringApplication(Application.class, TestAlliance.class).run(settings("--server.port=-1", "--tongtu.region=none", "--vaadin.productionMode=true"))) {
            assertThat(nameOfNorth(portal)).isEqualTo("北镇");
            var jdbc = portal.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select @@session.innodb_snapshot_isolation").query(Integer.class).single()).isEqualTo(1);
            assertThat(jdbc.sql("select count(*) from tongtu_trace.trace_entry").query(Integer.class).single()).isPositive();
            assertDenied(jdbc, "update tongtu_trace.trace_entry set command = 'x'");
            assertDenied(jdbc, "delete from tongtu_trace.trace_seal");
            assertDenied(jdbc, "drop table tongtu_trace.trace_head");
            assertDenied(jdbc, "alter table alliance add column x int");
        }
        Path backup = folder.resolve("backup");
        assertThat(command("backup", backup.toString())).isZero();
        server.operator().sql("drop database tongtu").update();
        server.operator().sql("drop database tongtu_trace").update();
        assertThat(command("restore", backup.toString(), "--replace")).isEqualTo(1);
        assertThat(output.getErr()).contains("finds no schema tongtu");
        server.operator().sql("create database tongtu").update();
        server.operator().sql("create database tongtu_trace").update();
        assertThat(command("restore", backup.toString(), "--replace")).isZero();
        assertThat(output).contains("is back; the trace is whole");
        assertThat(command("check-trace")).isZero();
        assertThat(server.operator().sql("select name_zh from tongtu.jurisdiction where code = 'north'").query(String.class).single())
                .isEqualTo("北镇");
    }

    @Test
    void whatIsWrongIsSaidInOneLineWithoutSecrets() {
        assertRefused(require(server.url("tongtu"), "wrong", PlainServer.OWNER_PASSWORD), "TONGTU_DB_PASSWORD");
        assertRefused(require(server.url("tongtu"), PlainServer.PASSWORD, "wrong"), "TONGTU_DB_OWNER_USER");
        assertRefused(require("jdbc:mariadb://127.0.0.1:1/tongtu"), "Cannot use the database at mariadb://127.0.0.1:1/tongtu");
        assertRefused(require(server.url("nothing")), "schema nothing");
        assertRefused(require(server.url("tongtu") + "?sessionVariables=innodb_snapshot_isolation=OFF"), "overwrite each other");
        assertRefused(() -> ServerUrl.of("postgresql://db/tongtu"), "jdbc:mariadb://db.example.org");
        require(server.url("tongtu")).run();
    }

    @Test
    void aServerThatCouldLoseAnEditIsRefused() {
        withGlobal("innodb_flush_log_at_trx_commit", "2", "1", "lost");
        withGlobal("max_allowed_packet", "16777216", "67108864", "20 MB");
    }

    @Test
    void aSchemaWithoutChineseIsRefused() {
        server.operator().sql("create database old character set latin1").update();
        server.operator().sql("create database old_trace").update();
        server.operator().sql("grant all on `old%`.* to 'tongtu_owner'@'%'").update();
        assertRefused(require(server.url("old")), "alter database old character set utf8mb4");
    }

    @Test
    void aPortalThatMayAlterItsTraceIsRefused() {
        server.operator().sql("grant update on tongtu_trace.* to 'tongtu'@'%'").update();
        try {
            assertRefused(require(server.url("tongtu")), "may UPDATE in tongtu_trace");
        } finally {
            server.operator().sql("revoke update on tongtu_trace.* from 'tongtu'@'%'").update();
        }
    }

    private static void withGlobal(String name, String bad, String good, String expected) {
        server.operator().sql("set global " + name + " = " + bad).update();
        try {
            assertRefused(require(server.url("tongtu")), expected);
        } finally {
            server.operator().sql("set global " + name + " = " + good).update();
        }
    }

    private static Runnable require(String url) {
        return require(url, PlainServer.PASSWORD, PlainServer.OWNER_PASSWORD);
    }

    private static Runnable require(String url, String password, String ownerPassword) {
        ServerUrl address = ServerUrl.of(url);
        return () -> new ExternalServer(new Login(address, "tongtu", password), new Login(address, "tongtu_owner", ownerPassword),
                Schemas.of(address.schema())).require();
    }

    private static void assertRefused(Runnable act, String expected) {
        assertThatThrownBy(act::run).isInstanceOf(CannotStart.class).hasMessageContaining(expected)
                .message().hasLineCount(1).doesNotContain(PlainServer.PASSWORD, PlainServer.OWNER_PASSWORD, "wrong");
    }

    private static void assertDenied(JdbcClient jdbc, String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("denied");
    }

    private static String nameOfNorth(ConfigurableApplicationContext portal) {
        return portal.getBean(Jurisdictions.class).get(Actor.SYSTEM, TestAlliance.NORTH).name().zh();
    }

    private static int command(String... arguments) {
        return CommandLine.run(new SpringApplication(Application.class),
                Stream.concat(Arrays.stream(arguments), Arrays.stream(settings())).toArray(String[]::new));
    }

    private static String[] settings(String... more) {
        return Stream.concat(Arrays.stream(more), Stream.of(
                "--spring.profiles.active=test", "--tongtu.database.url=" + server.url("tongtu"),
                "--tongtu.database.user=tongtu", "--tongtu.database.password=" + PlainServer.PASSWORD,
                "--tongtu.database.owner-user=tongtu_owner", "--tongtu.database.owner-password=" + PlainServer.OWNER_PASSWORD,
                "--tongtu.database.data=" + folder.resolve("data"), "--tongtu.database.software=target/mariadb"))
                .toArray(String[]::new);
    }
}
