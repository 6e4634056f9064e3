package org.tongtu.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;

/** The papers beside notices. */
@Repository
class DocumentRepository {

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, AddDocument document, String mediaType) {
        jdbc.sql("insert into consultation_document (id, consultation, title, file_name, media_type, size, content) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(id, document.consultation().number(), document.title(), document.fileName(), mediaType,
                        document.content().length, document.content()))
                .update();
    }

    List<NoticeDocument> list(int consultation) {
        return jdbc.sql("select id, title, file_name, media_type, size from consultation_document "
                        + "where consultation = ? order by id")
                .param(consultation)
                .query(DocumentRepository::document)
                .list();
    }

    Optional<DocumentContent> find(int consultation, UUID id) {
        return jdbc.sql("select * from consultation_document where consultation = ? and id = ?")
                .params(Sql.values(consultation, id))
                .query((row, i) -> new DocumentContent(document(row, i), row.getBytes("content")))
                .optional();
    }

    private static NoticeDocument document(ResultSet row, int index) throws SQLException {
        return new NoticeDocument(row.getObject("id", UUID.class), row.getString("title"), row.getString("file_name"),
                row.getString("media_type"), row.getLong("size"));
    }
}
