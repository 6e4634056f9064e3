package org.tongtu.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tongtu.Application;
import org.tongtu.database.DataHome;
import org.tongtu.jobs.CommandLine;
import org.tongtu.kernel.CannotStart;
import org.tongtu.testing.PortalTest;

/** A backup of the running portal of the tests, and its way back into folders of their own. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class BackupTests {

    @Autowired
    Backups backups;

    @Autowired
    DataHome home;

    @TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.ON_SUCCESS)
    Path temp;

    private Path data = Path.of("");
    private Path backup = Path.of("");

    @BeforeEach
    void makeOne() throws IOException {
        data = home.path();
        Files.writeString(data.resolve("some.key"), "secret");
        backup = backups.make(temp.resolve("backup"));
    }

    @Test
    void aBackupIsWholeAndForTheOperatingUserAlone() throws IOException {
        assertThat(new Checksums(backup).differences()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rwx------");
        assertThat(backup.resolve("files/some.key")).hasContent("secret");
        assertThat(backup.resolve("files/mariadb")).doesNotExist();
        assertThat(new BackupFolder(backup).head()).isPresent();
    }

    @Test
    void aBackupIsNeverWrittenOverAnother() {
        assertThatThrownBy(() -> backups.make(backup)).isInstanceOf(CannotStart.class).hasMessageContaining("there already");
    }

    @Test
    void anAlteredMissingOrAddedFileIsFoundBeforeAnythingIsTouched() throws IOException {
        Path target = temp.resolve("target");
        Files.writeString(backup.resolve("files/some.key"), "other");
        assertRefused(target, "files/some.key");
        Files.delete(backup.resolve("files/some.key"));
        assertRefused(target, "files/some.key");
        Files.writeString(backup.resolve("files/more"), "");
        assertRefused(target, "files/more");
        assertThat(target).doesNotExist();
    }

    @Test
    void dataThatIsThereStaysUnlessSomebodySaysReplaceAndIsThenPutAside() throws IOException {
        Path target = Files.createDirectories(temp.resolve("target"));
        Files.writeString(target.resolve("statement.key"), "old");
        assertThatThrownBy(() -> step().prepare(target)).hasMessageContaining("--replace");
        assertThat(target.resolve("statement.key")).hasContent("old");
        step("--replace").prepare(target);
        assertThat(target.resolve("statement.key")).doesNotExist();
        try (Stream<Path> aside = Files.list(target)) {
            assertThat(aside.map(folder -> folder.resolve("statement.key"))).singleElement().satisfies(key -> assertThat(key).hasContent("old"));
        }
    }

    @Test
    void whatIsRestoredIsAsItWasToTheLastEntryOfTheTrace(CapturedOutput output) {
        Path target = temp.resolve("target");
        assertThat(command("restore", backup.toString(), "--tongtu.database.data=" + target)).isZero();
        assertThat(output).contains("is back; the trace is whole");
        assertThat(target.resolve("some.key")).hasContent("secret");
        assertThat(target.resolve("unfinished-restore")).doesNotExist();
        assertThat(command("restore", backup.toString(), "--tongtu.database.data=" + target)).isEqualTo(1);
        assertThat(output.getErr()).contains("tongtu: There is data in " + target + " already.");
    }

    @Test
    void commandsWorkBesideTheRunningPortalOnItsOwnData(CapturedOutput output) {
        assertThat(command("check-trace", "--tongtu.database.data=" + data)).isIn(0, 1);
        assertThat(output).contains("check-trace: ");
        assertThat(command("backup", temp.resolve("beside").toString(), "--tongtu.database.data=" + data)).isZero();
        assertThat(temp.resolve("beside/database.sql.gz")).isNotEmptyFile();
    }

    private void assertRefused(Path target, String file) {
        assertThatThrownBy(() -> step().prepare(target)).isInstanceOf(CannotStart.class).hasMessageContaining(file);
    }

    private RestoreStep step(String... more) {
        return new RestoreStep(backup + "\n" + String.join("\n", more));
    }

    private static int command(String... arguments) {
        Stream<String> own = Stream.of("--spring.profiles.active=test", "--tongtu.database.software=target/mariadb");
        return CommandLine.run(new SpringApplication(Application.class),
                Stream.concat(Arrays.stream(arguments), own).toArray(String[]::new));
    }
}
