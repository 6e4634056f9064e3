package org.tongtu.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tongtu.consultation.window.DayCount;
import org.tongtu.consultation.window.StateNoticeMinimum;
import org.tongtu.consultation.window.StateWorkYear;
import org.tongtu.consultation.window.WorkYear;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;

/** Reads how long notices must be by each member's law ({@code noticeMinima}), and the days off of years ({@code workYears}). */
final class NoticeReader {

    /** What a package says; a region of China needs to say no years of its own. */
    record NoticeLaw(List<StateNoticeMinimum> minima, List<StateWorkYear> years) {

        static final NoticeLaw NONE = new NoticeLaw(List.of(), List.of());
    }

    private final Section index;
    private final List<JurisdictionCode> known;

    NoticeReader(Section index, List<FoundJurisdiction> towns) {
        this.index = index;
        this.known = towns.stream().map(FoundJurisdiction::code).toList();
    }

    NoticeLaw read() {
        return new NoticeLaw(
                index.children("noticeMinima").stream().flatMap(row -> row.texts("members").stream().map(member -> minimum(row, member))).toList(),
                index.children("workYears").stream().map(NoticeReader::year).toList());
    }

    private StateNoticeMinimum minimum(Section row, String member) {
        JurisdictionCode code = JurisdictionCode.of(member);
        if (!known.contains(code)) {
            throw RegionRefused.because("unknown-code", PackageFiles.INDEX, row.path(), member);
        }
        DayCount count = row.parse("count", row.text("count", "calendar"), text -> DayCount.valueOf(text.toUpperCase(Locale.ROOT)));
        return new StateNoticeMinimum(Ids.next(), code, row.whole("days"), count, row.localized("basis"));
    }

    private static StateWorkYear year(Section row) {
        return new StateWorkYear(Ids.next(), new WorkYear(row.whole("year"), row.text("source"), days(row, "holidays"), days(row, "workdays")));
    }

    /** Quoted, for YAML makes moments of bare days; and a key {@code off} would be its word for "no". */
    private static List<LocalDate> days(Section row, String key) {
        return row.texts(key).stream().map(text -> row.parse(key, text, LocalDate::parse)).toList();
    }
}
