package org.tongtu.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** A kind of file that tables of features are kept in. Implement as a bean, and every way in and out knows it. */
public interface LayerFormat {

    /** Lower numbers are offered first. */
    int order();

    /** How its name ends, which is also how it is asked for: {@code gpkg}. */
    String ending();

    String mediaType();

    /** Whether the writer may choose how text is encoded. */
    default boolean hasCharsets() {
        return false;
    }

    /** In EPSG:4490. */
    void write(Table table, Charset charset, OutputStream out) throws IOException;

    /**
     * Everything in the file, features that cannot be accepted included, with the reason.
     *
     * @throws org.tongtu.kernel.Refused where the file as a whole cannot be read or is beyond the limits
     */
    Table read(Reading reading) throws IOException;
}
