package org.tongtu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTests {

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.org/{z}/{x}/{y}.png, https://tiles.example.org",
        "https://{s}.tile.example.org/{z}/{x}/{y}.png|© somebody, https://*.tile.example.org",
        "http://127.0.0.1:9000/{z}/{x}/{y}.png | nobody, http://127.0.0.1:9000"
    })
    void aConfiguredBaseMapMayLoadItsPictures(String tiles, String source) {
        assertThat(new ContentPolicy(tiles).workspace()).contains("img-src 'self' data: blob: " + source + ";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tiles/{z}/{x}/{y}.png", "https://a b/{z}", "https://x; script-src *", "javascript:alert(1)"})
    void nothingElseOpensThePolicy(String tiles) {
        assertThat(new ContentPolicy(tiles).workspace()).contains("img-src 'self' data: blob:;").doesNotContain("script-src *");
    }

    @Test
    void thePublicSiteLoadsNothingFromElsewhere() {
        assertThat(new ContentPolicy("https://tiles.example.org/{z}").plain()).doesNotContain("http");
    }
}
