package org.tongtu.jurisdiction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Wkb;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;

/** Rows of jurisdictions; the boundary in force is the newest that has begun. */
@Repository
class JurisdictionRepository {

    private static final String SELECT = """
            select j.*, b.boundary, b.area_m2, coalesce(m.kind, 'neighbour') as kind
            from jurisdiction j
            left join jurisdiction_boundary b on b.code = j.code and b.valid_from =
                (select max(v.valid_from) from jurisdiction_boundary v where v.code = j.code and v.valid_from <= ?)
            left join alliance_member m on m.code = j.code
            """;

    private final JdbcClient jdbc;
    private final Now now;

    JurisdictionRepository(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    Optional<JurisdictionDetails> find(JurisdictionCode code) {
        return jdbc.sql(SELECT + "where j.code = ?")
                .params(today(), code.value())
                .query(JurisdictionRepository::details)
                .optional();
    }

    List<JurisdictionDetails> list() {
        return jdbc.sql(SELECT + "order by m.code is null, m.kind, m.position, j.code")
                .params(today())
                .query(JurisdictionRepository::details)
                .list();
    }

    List<BoundaryVersion> boundaries(JurisdictionCode code) {
        return jdbc.sql("select * from jurisdiction_boundary where code = ? order by valid_from desc")
                .params(code.value())
                .query((row, i) -> new BoundaryVersion(row.getObject("valid_from", LocalDate.class),
                        Wkb.read(row.getBytes("boundary")), row.getDouble("area_m2")))
                .list();
    }

    Optional<JurisdictionCode> successor(JurisdictionCode former) {
        return jdbc.sql("select code from jurisdiction_former_code where former = ?")
                .params(former.value())
                .query((row, i) -> JurisdictionCode.of(row.getString("code")))
                .optional();
    }

    boolean isKnown(JurisdictionCode code) {
        return jdbc.sql("select count(*) from jurisdiction where code = ?").params(code.value())
                .query(Integer.class).single() > 0;
    }

    boolean hasBoundary(JurisdictionCode code) {
        return jdbc.sql("select count(*) from jurisdiction_boundary where code = ?").params(code.value())
                .query(Integer.class).single() > 0;
    }

    void insert(FoundJurisdiction found) {
        jdbc.sql("insert into jurisdiction (code, scheme, name_zh, name_en, parent, parent_zh, parent_en, population) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Sql.values(found.code().value(), found.scheme(), found.name().zh(), found.name().en(),
                        found.parent() == null ? null : found.parent().value(),
                        found.parentName().zh(), found.parentName().en(), found.population()))
                .update();
        for (JurisdictionCode former : found.formerCodes()) {
            jdbc.sql("insert into jurisdiction_former_code (former, code) values (?, ?)")
                    .params(former.value(), found.code().value())
                    .update();
        }
    }

    void insertBoundary(JurisdictionCode code, LocalDate validFrom, Geometry boundary) {
        jdbc.sql("insert into jurisdiction_boundary (code, valid_from, boundary, area_m2) values (?, ?, ?, ?)")
                .params(code.value(), validFrom, Wkb.write(boundary), Ellipsoid.area(boundary))
                .update();
    }

    /** The day it is in the alliance: its towns' boundaries change at their midnight. */
    private LocalDate today() {
        return LocalDate.ofInstant(now.instant(), zone().orElse(ZoneOffset.UTC));
    }

    /** The alliance's; empty while there is none. */
    Optional<ZoneId> zone() {
        return jdbc.sql("select zone from alliance").query(String.class).list().stream().findFirst().map(ZoneId::of);
    }

    private static Geometry boundary(byte @Nullable [] stored) {
        return stored == null ? Grid.FACTORY.createPolygon() : Wkb.read(stored);
    }

    private static JurisdictionDetails details(ResultSet row, int index) throws SQLException {
        return new JurisdictionDetails(
                JurisdictionCode.of(row.getString("code")),
                row.getString("scheme"),
                Localized.of(row.getString("name_zh"), row.getString("name_en")),
                Localized.of(row.getString("parent_zh"), row.getString("parent_en")),
                row.getObject("population", Integer.class),
                boundary(row.getBytes("boundary")),
                row.getDouble("area_m2"),
                row.getString("kind"));
    }
}
