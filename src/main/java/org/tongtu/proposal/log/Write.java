package org.tongtu.proposal.log;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.UUID;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;

/**
 * One cell an author wants to write.
 *
 * @param group the layer of a feature, the indicator of a target; must be the thing's own
 * @param seen the version the author had on screen; {@link Version#NONE} for a cell that nobody has written
 * @param seenCells only for a deletion: the versions of all the thing's cells that the author had on screen
 */
public record Write(
        UUID thing,
        ThingKind kind,
        String group,
        String cell,
        Version seen,
        @JsonSetter(nulls = Nulls.SET) CellValue value,
        @JsonSetter(nulls = Nulls.SET) Map<String, Version> seenCells) {

    @SuppressWarnings({"NullAway", "ConstantValue"}) // JSON may leave them out
    public Write {
        value = value == null ? CellValue.NULL : value;
        seenCells = seenCells == null ? Map.of() : Map.copyOf(seenCells);
    }

    public Write(UUID thing, ThingKind kind, String group, String cell, Version seen, CellValue value) {
        this(thing, kind, group, cell, seen, value, Map.of());
    }

    public CellRef ref() {
        return new CellRef(thing, cell);
    }

    boolean isDeletion() {
        return cell.equals(Cell.ALIVE) && !value.isTrue();
    }

    boolean isExistence() {
        return cell.equals(Cell.ALIVE) && value.isTrue();
    }

    /** Whether it changes what lies where: draws, reshapes or deletes a feature. */
    public boolean isGround() {
        return isGround(kind, cell);
    }

    static boolean isGround(ThingKind kind, String cell) {
        return kind == ThingKind.FEATURE && (cell.equals(Cell.GEOMETRY) || cell.equals(Cell.ALIVE));
    }

    boolean isGeometry() {
        return kind == ThingKind.FEATURE && cell.equals(Cell.GEOMETRY);
    }
}
