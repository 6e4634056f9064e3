package org.tongtu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.paper.PaperFixtures.bytes;
import static org.tongtu.paper.PaperFixtures.join;
import static org.tongtu.paper.PaperFixtures.pdf;
import static org.tongtu.paper.PaperFixtures.picture;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperTypeTests {

    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0};

    @Test
    void theContentTells() {
        assertThat(PaperType.of(pdf())).contains(PaperType.PDF);
        assertThat(PaperType.of(picture("png"))).contains(PaperType.PNG);
        assertThat(PaperType.of(picture("jpg"))).contains(PaperType.JPEG);
    }

    @Test
    void camerasWriteOnBehindTheirPicture() {
        assertThat(PaperType.of(join(picture("jpg"), bytes("a preview")))).contains(PaperType.JPEG);
    }

    @Test
    void whatOnlyPretendsIsNoPaper() {
        Map<String, byte[]> pretending = Map.ofEntries(
                Map.entry("nothing", new byte[0]),
                Map.entry("a page", bytes("<!doctype html><script>alert(1)</script>")),
                Map.entry("a drawing with a script", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Map.entry("an archive", ZIP),
                Map.entry("a page that begins like a PDF", bytes("%PDF-1.4\n<script>alert(1)</script>")),
                Map.entry("a page with a PDF behind it", join(bytes("<html>"), pdf())),
                Map.entry("a picture with an archive behind it", join(picture("png"), ZIP)),
                Map.entry("half a PNG", half(picture("png"))),
                Map.entry("half a JPEG", half(picture("jpg"))),
                Map.entry("a JPEG's beginning", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
                Map.entry("a JPEG without a frame", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA, 0, 2, 1, (byte) 0xFF, (byte) 0xD9}),
                Map.entry("a PNG without a picture", join(Arrays.copyOf(picture("png"), 33), new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', 0, 0, 0, 0})));
        assertThat(pretending).allSatisfy((what, content) -> assertThat(PaperType.of(content)).as(what).isEmpty());
    }

    /** Whatever comes is answered, and no cut or flipped byte makes the reader fall. */
    @Test
    void brokenContentIsToldWithoutFalling() {
        var random = new Random(7);
        for (byte[] whole : new byte[][] {pdf(), picture("png"), picture("jpg")}) {
            for (int i = 0; i < 2_000; i++) {
                byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
                for (int flips = random.nextInt(4); flips > 0 && broken.length > 0; flips--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                assertThat(PaperType.of(broken)).isNotNull();
            }
        }
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
