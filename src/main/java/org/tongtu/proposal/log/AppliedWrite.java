package org.tongtu.proposal.log;

import java.util.UUID;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;

/**
 * A cell an operation changed. Its version afterwards is the operation's sequence.
 *
 * @param value what is there now: what the author sent, or the merge of it with what others had drawn meanwhile
 */
public record AppliedWrite(
        UUID thing,
        ThingKind kind,
        String group,
        String cell,
        CellValue before,
        Version beforeVersion,
        CellValue value) {

    @SuppressWarnings({"NullAway", "ConstantValue"}) // JSON's null is a value here
    public AppliedWrite {
        before = before == null ? CellValue.NULL : before;
        value = value == null ? CellValue.NULL : value;
    }

    CellRef ref() {
        return new CellRef(thing, cell);
    }

    /** Whether the thing is there from now on. */
    boolean isExistence() {
        return cell.equals(Cell.ALIVE) && value.isTrue();
    }

    /** When a proposal moves to another edition: the cell is the edition's again, not the proposal's. */
    boolean isHandedBack() {
        return before.equals(value);
    }
}
