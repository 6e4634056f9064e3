package org.tongtu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only complete answers count. */
class BodyTests {

    private static final Map<String, String> CHUNKED = Map.of("transfer-encoding", "chunked");

    @Test
    void aBodyIsReadByItsLengthOrByItsChunks() throws IOException {
        assertThat(read("hello, more", Map.of("content-length", "5"))).isEqualTo("hello");
        assertThat(read("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", CHUNKED)).isEqualTo("abcde");
    }

    @Test
    void aBodyCutShortIsAnError() {
        assertThatThrownBy(() -> read("hel", Map.of("content-length", "5"))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read("3\r\nabc\r\n", CHUNKED)).isInstanceOf(EOFException.class);
    }

    @Test
    void contentIsFoundWhereverItStands() {
        assertThat(Pages.holds("<p>同图</p></html>\n".getBytes(StandardCharsets.UTF_8), "</html>".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(Pages.holds(new byte[] {1, 2}, new byte[] {1, 2, 3})).isFalse();
    }

    private static String read(String content, Map<String, String> headers) throws IOException {
        return new String(Body.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), headers), StandardCharsets.UTF_8);
    }
}
