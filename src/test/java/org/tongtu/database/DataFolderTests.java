package org.tongtu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongtu.kernel.CannotStart;

/** Who may use a data folder, with real servers. */
class DataFolderTests {

    @TempDir
    Path data;

    @Test
    void aSecondPortalOnTheSameDataIsRefusedAndTheFirstGoesOn() {
        try (EmbeddedServer first = folder(false, false).open(Optional.empty())) {
            assertThatThrownBy(() -> folder(false, false).open(Optional.empty()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(answers(first)).isTrue();
        }
    }

    @Test
    void aCommandBesideAPortalUsesItsDatabaseAndLeavesItRunning() {
        try (EmbeddedServer portal = folder(false, false).open(Optional.empty())) {
            try (EmbeddedServer command = folder(false, true).open(Optional.empty())) {
                assertThat(command.isJoined()).isTrue();
                assertThat(command.url("tongtu")).isEqualTo(portal.url("tongtu"));
                assertThat(answers(command)).isTrue();
            }
            assertThat(answers(portal)).isTrue();
        }
    }

    @Test
    void whatAKilledPortalLeftBehindIsStoppedAndItsDataStays() throws Exception {
        var lock = DataLock.take(data).orElseThrow();
        var software = EmbeddedSoftware.unpack(Path.of("target/mariadb"));
        EmbeddedServer orphan = EmbeddedServer.start(software, ServerFiles.in(data), lock);
        owner(orphan).sql("create table kept (id int primary key)").update();
        long pid = Long.parseLong(Files.readString(ServerFiles.at(data).pid()).strip());
        lock.close();
        try (EmbeddedServer next = folder(false, false).open(Optional.empty())) {
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(owner(next).sql("select count(*) from kept").query(Integer.class).single()).isZero();
        }
    }

    @Test
    void freshStartsFromEmptyDataButNeverUnderARunningPortal() {
        try (EmbeddedServer first = folder(false, false).open(Optional.empty())) {
            owner(first).sql("create table kept (id int primary key)").update();
            assertThatThrownBy(() -> folder(true, false).open(Optional.empty())).isInstanceOf(CannotStart.class);
            assertThat(owner(first).sql("select count(*) from kept").query(Integer.class).single()).isZero();
        }
        try (EmbeddedServer fresh = folder(true, false).open(Optional.empty())) {
            assertThat(owner(fresh).sql("show tables").query(String.class).list()).isEmpty();
        }
    }

    @Test
    void anotherServerThatStartsDoesNotFindTheTemporaryTables() throws Exception {
        try (EmbeddedServer server = folder(false, false).open(Optional.empty())) {
            assertThat(owner(server).sql("select @@tmpdir").query(String.class).single()).startsWith(data.toRealPath().toString());
        }
    }

    @Test
    void aCommandWithoutAnyDataSaysSo() {
        assertThatThrownBy(() -> folder(false, true).open(Optional.empty())).hasMessageContaining("no database in " + data);
        assertThat(DataLock.take(data)).hasValueSatisfying(DataLock::close);
    }

    @Test
    void nobodyStartsOnHalfOfABackup() throws Exception {
        Unfinished.in(data).begin(true);
        assertThatThrownBy(() -> folder(false, false).open(Optional.empty())).hasMessageContaining("--replace");
    }

    private DataFolder folder(boolean fresh, boolean join) {
        return new DataFolder(new DatabaseProperties(null, null, null, null, null, data, Path.of("target/mariadb"), fresh, join));
    }

    private static boolean answers(EmbeddedServer server) {
        return owner(server).sql("select 1").query(Integer.class).single() == 1;
    }

    private static JdbcClient owner(EmbeddedServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url("tongtu"), "tongtu_owner", server.secrets().owner()));
    }
}
