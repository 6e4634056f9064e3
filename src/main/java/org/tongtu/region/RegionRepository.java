package org.tongtu.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.database.Sql;
import org.tongtu.kernel.Now;
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

    /** How far the story was told: the number of steps done. */
    int storySteps() {
        return jdbc.sql("select story_steps from region_load").query(RegionRepository::steps).optional().orElse(0);
    }

    void toldStory(int steps) {
        jdbc.sql("update region_load set story_steps = ?").params(steps).update();
    }

    private static Integer steps(ResultSet row, int index) throws SQLException {
        return row.getInt("story_steps");
    }
}
