package org.tongtu.consultation.window;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** Minima by member, and the years that a region or its administrator made known. */
@Repository
class WindowRepository {

    private final JdbcClient jdbc;

    WindowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NoticeMinimum> minima() {
        return jdbc.sql("select * from notice_minimum").query((row, i) -> new NoticeMinimum(
                JurisdictionCode.of(row.getString("jurisdiction")), row.getInt("days"), DayCount.valueOf(row.getString("day_count")),
                new Localized(row.getString("basis_zh"), row.getString("basis_en")))).list();
    }

    void put(StateNoticeMinimum it) {
        jdbc.sql("replace into notice_minimum (jurisdiction, days, day_count, basis_zh, basis_en) values (?, ?, ?, ?, ?)")
                .params(it.jurisdiction().value(), it.days(), it.count().name(), it.basis().zh(), it.basis().en())
                .update();
    }

    List<WorkYear> years() {
        return jdbc.sql("select * from work_year").query((row, i) -> new WorkYear(row.getInt("year"), row.getString("source"),
                days(row.getInt("year"), false), days(row.getInt("year"), true))).list();
    }

    void put(WorkYear it) {
        jdbc.sql("delete from work_year where year = ?").param(it.year()).update();
        jdbc.sql("insert into work_year (year, source) values (?, ?)").params(it.year(), it.source()).update();
        it.off().forEach(day -> put(it.year(), day, false));
        it.work().forEach(day -> put(it.year(), day, true));
    }

    private void put(int year, LocalDate day, boolean worked) {
        jdbc.sql("insert into work_year_day (day, year, worked) values (?, ?, ?)").params(day, year, worked).update();
    }

    private List<LocalDate> days(int year, boolean worked) {
        return jdbc.sql("select day from work_year_day where year = ? and worked = ? order by day")
                .params(year, worked)
                .query((row, i) -> row.getObject("day", LocalDate.class))
                .list();
    }
}
