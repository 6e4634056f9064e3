package org.tongtu.plan;

import java.util.UUID;

/** One cell that differs between two states; {@code null} JSON stands for "not there". */
public record Change(UUID thing, ThingKind kind, String group, String cell, CellValue before, CellValue after) {

    /** Whether the thing itself appears or goes. */
    public boolean isExistence() {
        return cell.equals(Cell.ALIVE);
    }
}
