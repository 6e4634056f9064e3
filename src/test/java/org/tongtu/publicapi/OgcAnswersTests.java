package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class OgcAnswersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ogc");

    @Test
    void linksAreAbsoluteAlsoWhereThePortalWasNotToldItsAddress() {
        assertThat(new OgcAnswers("").href(request, "/collections")).isEqualTo("http://localhost/ogc/collections");
    }

    @Test
    void linksBearThePortalsAddressWhateverTheRequestSays() {
        request.setServerName("evil.example");
        assertThat(new OgcAnswers("https://plan.example").href(request, "/collections"))
                .isEqualTo("https://plan.example/ogc/collections");
    }
}
