package org.tongtu.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/** Proposals, their participants and the steps they took. */
@Repository
class ProposalRepository {

    private static final String SELECT = "select p.*, (select group_concat(member order by invited_at, member) "
            + "from proposal_participant where proposal = p.number) participants, (select count(*) from proposal_conflict "
            + "where proposal = p.number and resolved_at is null) open_conflicts, (p.state in ('CONSULTATION', 'REVIEW', 'ADOPTED', "
            + "'REJECTED') or exists (select 1 from proposal_shown where proposal = p.number)) published from proposal p";

    private final JdbcClient jdbc;

    ProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProposalId insert(Actor author, CreateProposal command, Instant now) {
        int number = lockNextNumber();
        nextNumber(number + 1);
        Subject origin = command.origin();
        jdbc.sql("insert into proposal (number, plan, path, ground, title_zh, title_en, reason_zh, reason_en, jurisdiction, "
                        + "author, state, state_since, created_at, origin_kind, origin_id) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(number, command.plan().value(), command.path().name(), command.ground().name(),
                        command.title().zh(), command.title().en(), command.reason().zh(), command.reason().en(),
                        command.jurisdiction().value(), author.id().value(), ProposalState.DRAFT.name(), now, now,
                        origin == null ? null : origin.kind(), origin == null ? null : origin.id()))
                .update();
        return new ProposalId(number);
    }

    int lockNextNumber() {
        return jdbc.sql("select next from proposal_register for update").query(Integer.class).single();
    }

    void nextNumber(int next) {
        jdbc.sql("update proposal_register set next = ?").param(next).update();
    }

    void describe(DescribeProposal command) {
        jdbc.sql("update proposal set ground = ?, title_zh = ?, title_en = ?, reason_zh = ?, reason_en = ? where number = ?")
                .params(Sql.values(command.ground().name(), command.title().zh(), command.title().en(),
                        command.reason().zh(), command.reason().en(), command.proposal().number()))
                .update();
    }

    void invite(ProposalId proposal, JurisdictionCode member, Actor by, Instant now) {
        jdbc.sql("insert ignore into proposal_participant (proposal, member, invited_by, invited_at) values (?, ?, ?, ?)")
                .params(Sql.values(proposal.number(), member.value(), by.id().value(), now))
                .update();
    }

    Optional<ProposalSummary> find(ProposalId proposal) {
        return jdbc.sql(SELECT + " where p.number = ?").param(proposal.number()).query(ProposalRepository::summary).optional();
    }

    void lock(ProposalId proposal) {
        jdbc.sql("select number from proposal where number = ? for update").param(proposal.number()).query().listOfRows();
    }

    List<ProposalSummary> list() {
        return jdbc.sql(SELECT + " order by p.number desc").query(ProposalRepository::summary).list();
    }

    List<ProposalSummary> listOpen(PlanId plan) {
        List<String> open = Arrays.stream(ProposalState.values()).filter(ProposalState::isOpen).map(Enum::name).toList();
        return jdbc.sql(SELECT + " where p.plan = :plan and p.state in (:open)")
                .param("plan", plan.value())
                .param("open", open)
                .query(ProposalRepository::summary)
                .list();
    }

    void move(ProposalId proposal, HistoryEntry step, @Nullable Instant positionsDue) {
        jdbc.sql("update proposal set state = ?, state_since = ?, positions_due = ? where number = ?")
                .params(Sql.values(step.to().name(), step.at(), positionsDue, proposal.number()))
                .update();
        jdbc.sql("insert into proposal_step (proposal, position, transition, from_state, to_state, taken_by, at, reason, sequence) "
                        + "select ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ? from proposal_step where proposal = ?")
                .params(Sql.values(proposal.number(), step.transition().name(), step.from().name(), step.to().name(),
                        step.by().value(), step.at(), step.reason(), step.sequence(), proposal.number()))
                .update();
    }

    /** Members have stated positions on something else: they get until then to state them anew. */
    void askAgain(ProposalId proposal, Instant due) {
        jdbc.sql("update proposal set positions_due = ? where number = ?").params(Sql.values(due, proposal.number())).update();
    }

    List<HistoryEntry> history(ProposalId proposal) {
        return jdbc.sql("select * from proposal_step where proposal = ? order by position")
                .param(proposal.number())
                .query((row, i) -> new HistoryEntry(
                        Transition.valueOf(row.getString("transition")),
                        ProposalState.valueOf(row.getString("from_state")),
                        ProposalState.valueOf(row.getString("to_state")),
                        new AccountId(row.getObject("taken_by", UUID.class)),
                        Sql.instant(row, "at"),
                        row.getString("reason"),
                        row.getObject("sequence", Long.class)))
                .list();
    }

    private static ProposalSummary summary(ResultSet row, int index) throws SQLException {
        String origin = row.getString("origin_kind");
        String participants = Optional.ofNullable(row.getString("participants")).orElse("");
        return new ProposalSummary(
                new ProposalId(row.getInt("number")),
                new PlanId(row.getString("plan")),
                ProposalPath.valueOf(row.getString("path")),
                Ground.valueOf(row.getString("ground")),
                new Localized(row.getString("title_zh"), row.getString("title_en")),
                new Localized(row.getString("reason_zh"), row.getString("reason_en")),
                new JurisdictionCode(row.getString("jurisdiction")),
                new AccountId(row.getObject("author", UUID.class)),
                Arrays.stream(participants.split(",")).filter(it -> !it.isBlank()).map(JurisdictionCode::of).toList(),
                ProposalState.valueOf(row.getString("state")),
                Sql.instant(row, "state_since"),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "positions_due"),
                origin == null ? null : new Subject(origin, row.getString("origin_id")),
                row.getInt("open_conflicts"),
                row.getBoolean("published"));
    }
}
