package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OpenApiTests {

    private static final String ROOT = "/api/v1/";
    private static final String DESCRIPTION = "/api/v1/openapi.json";

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointIsDescribed() throws Exception {
        Set<String> described = new TreeSet<>();
        description().path("paths").properties().forEach(path -> path.getValue().propertyNames()
                .forEach(method -> described.add(method + " " + path.getKey())));
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(OpenApiTests::addresses)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped).hasSizeGreaterThan(70);
        assertThat(described).containsExactlyElementsOf(mapped);
    }

    @Test
    void aVotesBodyIsDescribedWithItsWords() throws Exception {
        JsonNode description = description();
        assertThat(description.at("/paths/~1api~1v1~1items~1{item}~1votes/post/requestBody").isMissingNode()).isFalse();
        assertThat(description.path("components").path("schemas").toString()).contains("ABSTAIN");
        assertThat(description.toString()).doesNotContain("csrf\",\"in\":\"query", "Geometry");
    }

    @Test
    void whatAnswersAWarningIsNotWhatAnswersAPoint() throws Exception {
        JsonNode schemas = description().path("components").path("schemas");
        assertThat(schemas.path("AnswerApiAnswered").path("properties").propertyNames()).contains("revision");
        assertThat(schemas.path("WarningApiAnswered").path("properties").propertyNames()).contains("kind").doesNotContain("revision");
    }

    @Test
    void requiredFieldsAreMarkedAndOptionalOnesNot() throws Exception {
        JsonNode schemas = description().path("components").path("schemas");
        assertThat(schemas.path("AnswerApiAnswered").path("required").toString()).contains("key", "revision").doesNotContain("referredTo");
        assertThat(schemas.path("Localized").path("required").toString()).isEqualTo("[\"zh\"]");
        assertThat(schemas.path("MeetingApiConvened").path("required").toString()).contains("startsAt").doesNotContain("link");
    }

    private JsonNode description() throws Exception {
        return json.readTree(http.perform(get(DESCRIPTION)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
    }

    private static Stream<String> addresses(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT) && !path.startsWith(DESCRIPTION))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path));
    }
}
