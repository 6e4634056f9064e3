package org.tongtu.publicsite;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** An address for phones (ISO/IEC 18004); a quarter of it may be torn or wet (level Q). */
final class QrCode {

    /** Modules of white that the standard asks for around the code. */
    private static final int QUIET = 4;

    private final ByteMatrix modules;

    QrCode(String address) {
        try {
            this.modules = Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    /** Within a square, its white edge included. */
    void draw(Graphics2D ink, double x, double y, double side) {
        double module = side / (modules.getWidth() + 2 * QUIET);
        ink.setColor(Color.WHITE);
        ink.fill(new Rectangle2D.Double(x, y, side, side));
        var dark = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    dark.append(new Rectangle2D.Double(x + (column + QUIET) * module, y + (row + QUIET) * module, module, module), false);
                }
            }
        }
        ink.setColor(Color.BLACK);
        ink.fill(dark);
    }
}
