package org.tongtu.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.tongtu.kernel.Ids;

/** Scans as machines make them, each its own. */
public final class PaperFixtures {

    private PaperFixtures() {}

    public static byte[] pdf() {
        return pdf(0);
    }

    /** @param more bytes, as of a picture inside */
    public static byte[] pdf(int more) {
        String head = "%PDF-1.4\n%" + Ids.next() + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
        String tail = "\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";
        return join(bytes(head), new byte[more], bytes(tail));
    }

    public static byte[] picture(String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
