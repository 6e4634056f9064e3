package org.tongtu.publicapi;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI 3.0 description of {@code /ogc}. */
@RestController
class OgcApi {

    static final MediaType TYPE = MediaType.parseMediaType("application/vnd.oai.openapi+json;version=3.0");

    private final OgcAnswers answers;

    OgcApi(OgcAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/ogc/api")
    ResponseEntity<String> describe(HttpServletRequest request) throws java.io.IOException {
        OgcAnswers.requireKnown(request);
        String text = new ClassPathResource("publicapi/ogc.json").getContentAsString(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(TYPE).body(text.replace("${server}", answers.href(request, "").replaceFirst("\\?.*", "")));
    }
}
