package org.tongtu.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;

/** Papers by what they digest to: the primary key makes the same bytes one paper. Nothing here changes or removes one. */
@Repository
class PaperRepository {

    private final JdbcClient jdbc;

    PaperRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever hands the same in at the same instant comes second, and that is the same paper. */
    void insert(KeptPaper paper, byte[] content) {
        jdbc.sql("insert ignore into paper (sha256, name, type, bytes, kept_by, kept_at, content) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(paper.sha256(), paper.name(), paper.type().name(), paper.bytes(), paper.keptBy().value(), paper.keptAt(), content))
                .update();
    }

    Optional<KeptPaper> find(PaperReference reference) {
        return jdbc.sql("select sha256, name, type, bytes, kept_by, kept_at from paper where sha256 = ?")
                .param(reference.sha256())
                .query(PaperRepository::paper)
                .optional();
    }

    byte[] content(KeptPaper paper) {
        return jdbc.sql("select content from paper where sha256 = ?").param(paper.sha256()).query(byte[].class).single();
    }

    /** Bytes that an account has handed in since an instant. */
    long bytes(AccountId keeper, Instant since) {
        return jdbc.sql("select coalesce(sum(bytes), 0) from paper where kept_by = ? and kept_at > ?")
                .params(Sql.values(keeper.value(), since))
                .query(Long.class)
                .single();
    }

    private static KeptPaper paper(ResultSet row, int index) throws SQLException {
        return new KeptPaper(row.getString("sha256"), row.getString("name"), PaperType.valueOf(row.getString("type")), row.getInt("bytes"),
                new AccountId(row.getObject("kept_by", UUID.class)), Sql.instant(row, "kept_at"));
    }
}
