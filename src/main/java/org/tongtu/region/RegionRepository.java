package org.tongtu.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Now;
import org.tongtu.region.files.RegionNote;
import tools.jackson.databind.json.JsonMapper;

/** The one loaded package and its report. */
@Repository
class RegionRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Now now;

    RegionRepository(JdbcClient jdbc, JsonMapper json, Now now) {
        this.jdbc = jdbc;
        this.json = json;
        this.now = now;
    }

    Optional<RegionReport> find() {
        return jdbc.sql("select report from region_load")
                .query((row, i) -> json.readValue(row.getString("report"), RegionReport.class))
                .optional();
    }

    RegionReport insert(RegionPackage region) {
        var summary = new RegionSummary(region.alliance().id(), region.alliance().name(), region.plan().plan(),
                region.about().invented(), region.about().note(), region.plan().attribution(), now.instant());
        var report = new RegionReport(summary, region.content().digest(), region.content().files(),
                List.copyOf(region.content().findings()));
        jdbc.sql("insert into region_load (digest, region, report, at) values (?, ?, ?, ?)")
                .params(Sql.values(report.digest(), summary.id(), json.writeValueAsString(report), summary.loadedAt()))
                .update();
        return report;
    }

    boolean isStoryTold() {
        return jdbc.sql("select count(*) from region_load where story_at is null").query(Integer.class).single() == 0;
    }

    void toldStory(List<RegionNote> refused) {
        RegionReport report = find().orElseThrow();
        List<RegionNote> findings = Stream.concat(report.findings().stream(), refused.stream()).toList();
        var told = new RegionReport(report.region(), report.digest(), report.files(), findings);
        jdbc.sql("update region_load set report = ?, story_at = ?")
                .params(Sql.values(json.writeValueAsString(told), now.instant()))
                .update();
    }
}
