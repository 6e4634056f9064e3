package org.tongtu.proposal.rules.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.proposal.log.Write;

/**
 * What a form writes, by the versions it was opened on: whoever changes the same words meanwhile is not overwritten.
 *
 * @param seen the rule as it stood when the form was opened; for a new one a thing without cells
 */
record RuleWriting(Thing seen) {

    /** Nothing where nothing differs. */
    List<Write> writes(RuleDraft draft) {
        var writes = new ArrayList<Write>();
        draft.differing(seen).forEach((cell, value) -> writes.add(write(cell, value, Map.of())));
        if (!seen.isAlive()) {
            writes.add(write(Cell.ALIVE, CellValue.TRUE, Map.of()));
        }
        return writes;
    }

    /** The end of the rule, which must have been seen whole. */
    List<Write> end() {
        var cells = new HashMap<String, Version>();
        seen.cells().forEach((name, cell) -> cells.put(name, cell.version()));
        return List.of(write(Cell.ALIVE, CellValue.FALSE, cells));
    }

    private Write write(String cell, CellValue value, Map<String, Version> seenCells) {
        return new Write(seen.id(), ThingKind.RULE, seen.group(), cell, seen.cell(cell).version(), value, seenCells);
    }
}
