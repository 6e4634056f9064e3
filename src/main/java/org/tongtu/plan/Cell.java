package org.tongtu.plan;

/** The smallest thing that can be in dispute: one value and who wrote it last. */
public record Cell(CellValue value, Version version) {

    /** The name of the cell that says whether the thing exists; deleting is writing false to it. */
    public static final String ALIVE = "alive";

    /** The name of the cell that holds a feature's geometry. */
    public static final String GEOMETRY = "geometry";

    /** A cell nobody has written. */
    public static final Cell EMPTY = new Cell(CellValue.NULL, Version.NONE);
}
