package org.tongtu.geodata;

/**
 * From degrees to the units of one tile, counted from its north-west corner. Near the tile's middle a cubic stands for the
 * logarithm, which a tile of 50,000 corners would wait for: it is off by less than a hundredth of a unit below 80°.
 */
public final class TileProjection {

    /** Degrees from the tile's middle within which the cubic is taken. */
    private static final double NEAR = 0.02;

    private final double scale;
    private final double left;
    private final double top;
    private final double middle;
    private final double slope;
    private final double bend;
    private final double twist;

    public TileProjection(TileKey tile) {
        double side = 1L << tile.z();
        this.scale = TileKey.EXTENT * side;
        this.left = (double) TileKey.EXTENT * tile.x();
        this.top = (double) TileKey.EXTENT * tile.y();
        this.middle = Mercator.latitude((tile.y() + 0.5) / side);
        double degree = Math.toRadians(1);
        double sine = Math.sin(Math.toRadians(middle));
        double cosine = Math.cos(Math.toRadians(middle));
        this.slope = -scale * degree / (2 * Math.PI * cosine);
        this.bend = slope * degree * sine / cosine / 2;
        this.twist = slope * degree * degree * (1 + sine * sine) / (cosine * cosine) / 6;
    }

    public double x(double longitude) {
        return Mercator.x(longitude) * scale - left;
    }

    public double y(double latitude) {
        double up = latitude - middle;
        return Math.abs(up) < NEAR
                ? TileKey.EXTENT / 2.0 + up * (slope + up * (bend + up * twist))
                : Mercator.y(latitude) * scale - top;
    }
}
