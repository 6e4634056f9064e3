package org.tongtu.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

@Repository
class KeptFileRepository {

    private final JdbcClient jdbc;

    KeptFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(KeptFile file) {
        jdbc.sql("insert into exchange_file (id, town, proposal, layer, name, crs, charset, author, at, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(file.id(), file.town().value(), file.proposal().number(), file.layer(), file.name(), file.crs(), file.charset(),
                        file.author().value(), file.at(), file.content()))
                .update();
    }

    Optional<KeptFile> find(UUID id) {
        return jdbc.sql("select * from exchange_file where id = ?").param(id).query((row, i) -> read(row)).optional();
    }

    /** A kept file without its content. */
    record Size(UUID id, ProposalId proposal, long bytes) {}

    /** What an account has here, the oldest first. */
    List<Size> sizes(AccountId author) {
        return jdbc.sql("select id, proposal, octet_length(content) bytes from exchange_file where author = ? order by at, id")
                .param(author.value())
                .query((row, i) -> new Size(row.getObject("id", UUID.class), new ProposalId(row.getInt("proposal")), row.getLong("bytes")))
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from exchange_file where id = ?").param(id).update();
    }

    private static KeptFile read(ResultSet row) throws SQLException {
        return new KeptFile(row.getObject("id", UUID.class), JurisdictionCode.of(row.getString("town")), new ProposalId(row.getInt("proposal")), row.getString("layer"),
                row.getString("name"), row.getObject("crs", Integer.class), row.getString("charset"),
                new AccountId(row.getObject("author", UUID.class)), Sql.instant(row, "at"), row.getBytes("content"));
    }
}
