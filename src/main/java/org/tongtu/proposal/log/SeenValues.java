package org.tongtu.proposal.log;

import java.util.Optional;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Version;

/** What an author had on screen: the value a cell had at a version; empty where the cell never had that version. */
@FunctionalInterface
interface SeenValues {

    Optional<CellValue> at(CellRef cell, Version version);
}
