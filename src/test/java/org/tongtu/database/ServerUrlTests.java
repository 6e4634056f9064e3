package org.tongtu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerUrlTests {

    @Test
    void everyConnectionGivesUpInTimeReadsUtcAndNeverOverwritesUnseen() {
        assertThat(ServerUrl.of("jdbc:mariadb://db/plans").complete())
                .startsWith("jdbc:mariadb://db:3306/plans?")
                .contains("connectTimeout=5000", "socketTimeout=60000", "time_zone='+00:00'", "innodb_snapshot_isolation=ON");
    }

    @Test
    void whatSomebodyNamedStays() {
        assertThat(ServerUrl.of("jdbc:mariadb://[::1]:3307/plans?socketTimeout=1000&sslMode=verify-full&sessionVariables=wait_timeout=60").complete())
                .startsWith("jdbc:mariadb://[::1]:3307/plans?socketTimeout=1000&sslMode=verify-full&sessionVariables=wait_timeout=60,")
                .contains("innodb_snapshot_isolation=ON")
                .doesNotContain("socketTimeout=60000");
    }

    @Test
    void waitingForEverIsRefused() {
        assertThatThrownBy(() -> ServerUrl.of("jdbc:mariadb://db/plans?socketTimeout=0")).hasMessageContaining("socketTimeout=0");
    }

    @Test
    void theFirstQuestionAsksNothingAnOldServerDoesNotKnow() {
        assertThat(ServerUrl.of("jdbc:mariadb://db/plans?sessionVariables=a=b").bare()).doesNotContain("sessionVariables", "isolation");
    }

    @ParameterizedTest
    @CsvSource({"jdbc:mariadb://db/p,false", "jdbc:mariadb://db/p?sslMode=trust,true", "jdbc:mariadb://db/p?sslMode=disable,false",
            "jdbc:mariadb://db/p?useSsl=true,true"})
    void knowsWhetherWhatTravelsIsEncrypted(String url, boolean expected) {
        assertThat(ServerUrl.of(url).isEncrypted()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10.11.8-MariaDB-log,true", "11.4.5-MariaDB,true", "5.5.5-10.11.9-MariaDB-ubu2204,true", "12.1.2-MariaDB,true",
            "10.6.18-MariaDB,false", "8.4.0,false", "5.5.68-MariaDB,false"})
    void olderServersAndOthersAreNotEnough(String version, boolean expected) {
        assertThat(ServerSettings.isEnough(version)).isEqualTo(expected);
    }
}
