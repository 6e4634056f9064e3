package org.tongtu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WATCH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Schemas;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Sha256;
import org.tongtu.testing.PortalTest;

@PortalTest
class KeptPapersTests {

    @Autowired
    Papers papers;

    @Autowired
    Scans scans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemas schemas;

    private final Actor secretary = actor(Role.SECRETARY);

    @Test
    void aPaperIsKeptExactlyAsItWasHandedIn() {
        byte[] content = PaperFixtures.pdf();
        KeptPaper kept = keep(secretary, "批复.pdf", content);
        assertThat(kept.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(content)));
        assertThat(papers.content(secretary, kept.sha256())).isEqualTo(content);
        assertThat(papers.get(secretary, kept.sha256())).usingRecursiveComparison().ignoringFields("keptAt").isEqualTo(kept);
        assertThat(kept.type()).isEqualTo(PaperType.PDF);
        assertThat(kept.bytes()).isEqualTo(content.length);
    }

    @Test
    void theSameBytesAgainAreOnePaperAndBothActsAreTraced() {
        byte[] content = PaperFixtures.pdf();
        KeptPaper first = keep(secretary, "一.pdf", content);
        KeptPaper again = keep(actor(Role.DELEGATE, WEST), "二.pdf", content);
        assertThat(again.name()).isEqualTo("一.pdf");
        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(count("select count(*) from paper where sha256 = ?", first.sha256())).isEqualTo(1);
        assertThat(count("select count(*) from " + schemas.trace() + ".trace_entry where command = 'KeepPaper' and subject_id = ?", first.sha256())).isEqualTo(2);
    }

    @Test
    void resentItIsAnsweredTheSame() {
        var command = new KeepPaper(Ids.next(), "a.pdf", PaperFixtures.pdf());
        assertThat(papers.keep(secretary, command)).isEqualTo(papers.keep(secretary, command));
    }

    @ParameterizedTest
    @CsvSource({"C:\\scans\\批复.PDF,批复.pdf", "../../etc/5号,5号.pdf", "run.html,run.html.pdf", "photo.png,photo.pdf", "'',scan.pdf", "a\u202Efdp.exe,afdp.exe.pdf"})
    void theNameEndsAsWhatItIs(String handed, String kept) {
        assertThat(keep(secretary, handed, PaperFixtures.pdf()).name()).isEqualTo(kept);
    }

    @Test
    void aNameOfAnyLengthIsKeptShort() {
        assertThat(keep(secretary, "𠮷".repeat(400) + ".pdf", PaperFixtures.pdf()).name()).isEqualTo("𠮷".repeat(150) + ".pdf");
    }

    @Test
    void whatIsNoScanIsRefusedWhateverItsName() {
        for (String content : List.of("<svg onload=\"alert(1)\"/>", "<html><script>alert(1)</script></html>", "PK\u0003\u0004")) {
            assertThatThrownBy(() -> keep(secretary, "批复.pdf", PaperFixtures.bytes(content))).hasMessageContaining("paper.unknown-type");
        }
    }

    @Test
    void twentyMegabytesAreTheMost() {
        int rest = Papers.MOST_BYTES - PaperFixtures.pdf().length;
        assertThat(keep(secretary, "a.pdf", PaperFixtures.pdf(rest)).bytes()).isEqualTo(Papers.MOST_BYTES);
        assertThatThrownBy(() -> keep(secretary, "a.pdf", PaperFixtures.pdf(rest + 1))).hasMessageContaining("paper.too-large");
    }

    @Test
    void nobodyFillsTheDatabaseWithinADay() {
        Actor eager = actor(Role.LIAISON, WEST);
        KeptPaper first = keep(eager, "a.pdf", PaperFixtures.pdf());
        jdbc.sql("update paper set bytes = ? where sha256 = ?").params(Papers.MOST_BYTES_A_DAY, first.sha256()).update();
        assertThatThrownBy(() -> keep(eager, "b.pdf", PaperFixtures.pdf())).hasMessageContaining("paper.too-much-today");
        keep(actor(Role.LIAISON, SOUTH), "b.pdf", PaperFixtures.pdf());
    }

    @Test
    void theAlliancesPeopleReadItAndNobodyElse() {
        KeptPaper kept = keep(secretary, "a.pdf", PaperFixtures.pdf());
        for (Actor reader : List.of(actor(Role.PLANNER, SOUTH), actor(Role.LIAISON, WEST), actor(Role.SECRETARY), actor(Role.ADMIN))) {
            assertThat(papers.find(reader, kept.reference())).isPresent();
            assertThat(papers.content(reader, kept.sha256())).hasSize(kept.bytes());
        }
        for (Actor other : List.of(Actor.ANONYMOUS, actor(Role.RESIDENT), actor(Role.OBSERVER, WATCH), actor(Role.PLANNER, WATCH),
                actor(Role.DRAFTER, WEST), actor(Role.EXPERT))) {
            assertThat(papers.find(other, kept.reference())).isEmpty();
            assertThatThrownBy(() -> papers.content(other, kept.sha256())).hasMessageMatching("(access|paper)\\..*");
            assertThatThrownBy(() -> papers.get(other, kept.sha256())).hasMessageMatching("(access|paper)\\..*");
        }
    }

    @Test
    void onlyWhoActsForAMemberOrTheOfficeHandsOneIn() {
        keep(actor(Role.PLANNER, WEST), "a.pdf", PaperFixtures.pdf());
        for (Actor other : List.of(Actor.ANONYMOUS, actor(Role.RESIDENT), actor(Role.OBSERVER, WATCH), actor(Role.PLANNER, WATCH), actor(Role.DRAFTER, WEST))) {
            assertThatThrownBy(() -> keep(other, "a.pdf", PaperFixtures.pdf())).hasMessageMatching("(access|paper)\\..*");
        }
    }

    @Test
    void aReferenceIsWorthWhatIsKept() {
        KeptPaper kept = keep(secretary, "a.pdf", PaperFixtures.pdf());
        scans.require(kept.reference().toString());
        scans.require("云岑政函〔2022〕41号.pdf");
        scans.require("https://example.gov.cn/5.pdf");
        for (String forged : List.of("sha256:" + "0".repeat(64), "sha256:", "sha256:5号", kept.reference().toString().toUpperCase(java.util.Locale.ROOT),
                kept.reference() + "0", kept.reference() + ".pdf")) {
            assertThatThrownBy(() -> scans.require(forged)).as(forged).hasMessageContaining("paper.not-kept");
        }
    }

    private KeptPaper keep(Actor actor, String name, byte[] content) {
        return papers.keep(actor, new KeepPaper(Ids.next(), name, content));
    }

    private long count(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }
}
