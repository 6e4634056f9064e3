package org.tongtu.proposal.log;

import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Version;

/** Finds what an author saw in the log itself, or in the edition that wrote it. */
final class SeenLog implements SeenValues {

    private final Page page;
    private final Editions editions;

    SeenLog(Page page, Editions editions) {
        this.page = page;
        this.editions = editions;
    }

    @Override
    public Optional<CellValue> at(CellRef cell, Version version) {
        if (version.equals(Version.NONE)) {
            return Optional.of(CellValue.NULL);
        }
        return version.isOwn() ? inLog(cell, Long.parseLong(version.value())) : inEdition(cell, version);
    }

    private Optional<CellValue> inLog(CellRef cell, long sequence) {
        return page.find(sequence).stream()
                .flatMap(operation -> operation.writes().stream())
                .filter(write -> write.thing().equals(cell.thing()) && write.cell().equals(cell.cell()))
                .map(AppliedWrite::value)
                .findFirst();
    }

    private Optional<CellValue> inEdition(CellRef cell, Version version) {
        int edition = Integer.parseInt(version.value().substring(1));
        LogHead head = page.head();
        if (edition > head.edition()) {
            return Optional.empty();
        }
        return editions.state(Actor.SYSTEM, head.plan(), edition)
                .find(cell.thing())
                .map(thing -> thing.cell(cell.cell()))
                .filter(found -> found.version().equals(version))
                .map(found -> found.value());
    }
}
