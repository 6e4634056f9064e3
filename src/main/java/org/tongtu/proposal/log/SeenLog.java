package org.tongtu.proposal.log;

import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
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
        return version.isOwn() ? inLog(cell, version.number()) : inEdition(cell, version);
    }

    private Optional<CellValue> inLog(CellRef cell, long sequence) {
        return page.find(sequence).stream()
                .flatMap(operation -> operation.writes().stream())
                .filter(write -> write.thing().equals(cell.thing()) && write.cell().equals(cell.cell()))
                .map(AppliedWrite::value)
                .findFirst();
    }

    private Optional<CellValue> inEdition(CellRef cell, Version version) {
        LogHead head = page.head();
        if (version.number() > head.edition()) {
            return Optional.empty();
        }
        Optional<Thing> found = editions.state(Actor.SYSTEM, head.plan(), (int) version.number()).find(cell.thing());
        if (found.isEmpty()) {
            return cell.cell().equals(Cell.ALIVE) ? Optional.of(CellValue.FALSE) : Optional.empty();
        }
        return found.map(thing -> thing.cell(cell.cell()))
                .filter(there -> there.version().equals(version))
                .map(Cell::value);
    }
}
