package org.tongtu.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Sha256;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** What is swept away in time, and what is not. */
@PortalTest
class SweeperTests {

    @Autowired
    Sweeper sweeper;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final UUID account = Ids.next();

    @AfterEach
    void leaveTheClock() {
        clock.reset();
    }

    @Test
    void answersUnderACommandKeyAreKeptForNinetyDays() {
        keys(1, Duration.ofDays(91));
        keys(1, Duration.ofDays(89));
        sweeper.sweep();
        assertThat(count("command_key where account = ?", account)).isEqualTo(1);
    }

    @Test
    void moreThanOneStatementTakesIsSweptTogether() {
        keys(2_001, Duration.ofDays(100));
        sweeper.sweep();
        assertThat(count("command_key where account = ?", account)).isZero();
    }

    @Test
    void linksAndFailuresOfYesterdayAreGoneAndTodaysStay() {
        byte[] old = digest(1);
        byte[] young = digest(2);
        for (byte[] each : List.of(old, young)) {
            Instant at = clock.instant().minus(each == old ? Duration.ofHours(25) : Duration.ofHours(23));
            jdbc.sql("insert into password_link (digest, expires) values (?, ?)").params(Sql.values(each, at)).update();
            jdbc.sql("insert into sign_in_failure (digest, failures, last_at) values (?, 5, ?)").params(Sql.values(each, at)).update();
        }
        sweeper.sweep();
        for (String table : List.of("password_link", "sign_in_failure")) {
            assertThat(count(table + " where digest = ?", old)).as(table).isZero();
            assertThat(count(table + " where digest = ?", young)).as(table).isEqualTo(1);
        }
    }

    @Test
    void whereOneCannotBeSweptTheOthersAre() {
        var swept = new ArrayList<String>();
        new Sweeper(List.of(leftovers("broken", swept), leftovers("whole", swept)), clock).sweep();
        assertThat(swept).containsExactly("broken", "whole");
    }

    private static Leftovers leftovers(String name, List<String> swept) {
        return new Leftovers() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int remove(Instant now, int atOnce) {
                swept.add(name);
                if (name.equals("broken")) {
                    throw new IllegalStateException("locked");
                }
                return 0;
            }
        };
    }

    private void keys(int many, Duration age) {
        Instant at = clock.instant().minus(age);
        for (int from = 0; from < many; from += 1_000) {
            int rows = Math.min(1_000, many - from);
            var values = new ArrayList<Object>();
            for (int i = 0; i < rows; i++) {
                values.addAll(Sql.values(account, Ids.next(), digest(i), at));
            }
            jdbc.sql("insert into command_key (account, command_key, digest, at) values " + Sql.rows(rows, 4)).params(values).update();
        }
    }

    private byte[] digest(int number) {
        return Sha256.of(account + " " + number);
    }

    private int count(String from, Object value) {
        return jdbc.sql("select count(*) from " + from).params(List.of(value)).query(Integer.class).single();
    }
}
