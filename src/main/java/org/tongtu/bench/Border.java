package org.tongtu.bench;

import java.util.List;
import org.tongtu.bench.data.ParcelMesh;
import org.tongtu.bench.data.ParcelText;

/** Moves a vertex of the border between two parcels again and again: one operation on both, as the editor sends it. */
final class Border implements Pencil {

    private static final String FIRST_EDITION = "e1";
    private static final double STEP = 1e-7;
    private static final int STEPS = 20;
    private static final int APART = 28;
    private static final int IN_A_ROW = 10;

    private final int column;
    private final int row;
    private final ParcelMesh.Place vertex;

    /** Everybody has a border far from the others'. */
    Border(int index) {
        int first = APART / 2 + index % IN_A_ROW * APART;
        this.row = APART / 2 + index / IN_A_ROW * APART;
        this.column = bent(first, row);
        List<ParcelMesh.Place> border = ParcelMesh.northBorder(column, row);
        this.vertex = border.get(border.size() / 2);
    }

    private static int bent(int first, int row) {
        int column = first;
        while (ParcelMesh.northBorder(column, row).size() < 3) {
            column++;
        }
        return column;
    }

    @Override
    public String writes(long seen, int move) {
        String version = seen == 0 ? FIRST_EDITION : Long.toString(seen);
        var moved = new ParcelMesh.Place(vertex.x() + STEP * (1 + move % STEPS), vertex.y());
        return write(row, version, moved) + "," + write(row + 1, version, moved);
    }

    private String write(int parcel, String version, ParcelMesh.Place moved) {
        List<ParcelMesh.Place> ring = ParcelMesh.ring(column, parcel).stream()
                .map(place -> place.equals(vertex) ? moved : place)
                .toList();
        return Pencil.write(ParcelMesh.id(column, parcel).toString(), "landuse", "geometry", version, ParcelText.geometry(ring));
    }
}
