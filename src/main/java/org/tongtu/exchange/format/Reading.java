package org.tongtu.exchange.format;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Refused;

/**
 * A stranger's file and what its sender says of it.
 *
 * @param name the file's name as its sender knows it
 * @param crs used only where the file names no coordinate system itself; null asks back
 * @param charset used only where the file does not say how its text is encoded; null finds out
 */
public record Reading(Path file, String name, Limits limits, @Nullable Crs crs, @Nullable Charset charset) {

    /** The system to take where the file names none: never a guess. */
    Crs requireCrs() {
        if (crs == null) {
            throw new Refused(Refused.Kind.INVALID, "exchange.crs-missing", name);
        }
        return crs;
    }
}
