package org.tongtu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongtu.consultation.window.DayCount;

class NoticeReaderTests {

    @TempDir
    Path folder;

    @Test
    void aPackageSaysEachMembersLawAndTheDaysOffOfItsYears() {
        NoticeReader.NoticeLaw law = read("""
                noticeMinima:
                  - {members: ["a", "b"], days: 20, count: working, basis: {zh: 办法第八条, en: Rules art. 8}}
                workYears:
                  - {year: 2027, source: Amtsblatt, holidays: ["2027-01-01", "2027-01-06"]}
                """);
        assertThat(law.minima()).hasSize(2).allMatch(it -> it.days() == 20 && it.count() == DayCount.WORKING);
        assertThat(law.years().getFirst().year().off()).contains(LocalDate.of(2027, 1, 6));
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() {
        refused("noticeMinima: [{members: [\"nowhere\"], days: 20, basis: x}]", "nowhere");
        refused("noticeMinima: [{members: [\"a\"], days: soon, basis: x}]", "days");
        refused("noticeMinima: [{members: [\"a\"], days: 9, count: lunar, basis: x}]", "lunar");
        refused("noticeMinima: [{members: [\"a\"], days: 9}]", "basis");
        refused("workYears: [{year: 2027, source: x, holidays: [\"tomorrow\"]}]", "tomorrow");
    }

    private void refused(String law, String place) {
        assertThatThrownBy(() -> read(law)).hasMessageContaining("region.yaml").hasMessageContaining(place);
    }

    private NoticeReader.NoticeLaw read(String law) {
        var small = new PackageMaker(folder);
        small.write("region.yaml", PackageMaker.INDEX + law);
        return RegionReader.read(small.files()).notices();
    }
}
