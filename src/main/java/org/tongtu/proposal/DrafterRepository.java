package org.tongtu.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Which consultants are named on which proposals. What has ended stays, so that one sees who could write when. */
@Repository
class DrafterRepository {

    private static final String IN_FORCE = "ended_at is null and until > ?";

    private final JdbcClient jdbc;

    DrafterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NameDrafter command, Actor by, Instant now) {
        jdbc.sql("insert into proposal_drafter (id, proposal, account, member, named_by, named_at, until) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(Ids.next(), command.proposal().number(), command.drafter().value(),
                        command.jurisdiction().value(), by.id().value(), now, command.until()))
                .update();
    }

    /** False where nobody is named. */
    boolean end(ProposalId proposal, AccountId drafter, JurisdictionCode member, Actor by, Instant now) {
        return jdbc.sql("update proposal_drafter set ended_at = ?, ended_by = ? where proposal = ? and account = ? and member = ? and "
                                + IN_FORCE)
                        .params(Sql.values(now, by.id().value(), proposal.number(), drafter.value(), member.value(), now))
                        .update()
                > 0;
    }

    /** The first named comes first. */
    List<NamedDrafter> list(ProposalId proposal, Instant now) {
        return jdbc.sql("select * from proposal_drafter where proposal = ? and " + IN_FORCE + " order by named_at, id")
                .params(Sql.values(proposal.number(), now))
                .query((row, i) -> new NamedDrafter(
                        new AccountId(row.getObject("account", UUID.class)),
                        JurisdictionCode.of(row.getString("member")),
                        Sql.instant(row, "until")))
                .list();
    }

    /** The proposals that somebody is named on in these members' names. */
    Set<ProposalId> namedOn(AccountId drafter, Set<JurisdictionCode> members, Instant now) {
        return jdbc.sql("select proposal, member from proposal_drafter where account = ? and " + IN_FORCE)
                .params(Sql.values(drafter.value(), now))
                .query((row, i) -> members.contains(JurisdictionCode.of(row.getString("member")))
                        ? List.of(new ProposalId(row.getInt("proposal")))
                        : List.<ProposalId>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
