package org.tongtu.analysis.print;

/** ISO 216, upright, in points. */
public enum PaperSize {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final int widthMm;
    private final int heightMm;

    PaperSize(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    public double width() {
        return widthMm * POINTS_PER_MILLIMETRE;
    }

    public double height() {
        return heightMm * POINTS_PER_MILLIMETRE;
    }

    /** How much larger than on A4 letters and lines are: less than the sheet, which is seen from farther away. */
    double letters() {
        return Math.sqrt(widthMm / 210.0);
    }
}
