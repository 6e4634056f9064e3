package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.tongtu.testing.TestAlliance.WEST;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Type;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.plan.CellValue;
import org.tongtu.testing.PortalTest;

/** Every changing endpoint, with bodies that lack everything and with bodies that are well-formed nonsense. */
@PortalTest
class AnyBodyTests {

    /** An endpoint with the type of its body. */
    private record Door(HttpMethod method, String path, Type body) {}

    @Autowired
    private MockMvc http;

    @Autowired
    private Callers callers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Callers.Caller everything() {
        return callers.with(new Grant(Role.PLANNER, WEST), new Grant(Role.DELEGATE, WEST), new Grant(Role.LIAISON, WEST),
                new Grant(Role.SECRETARY, null), new Grant(Role.ADMIN, null));
    }

    @Test
    void anEmptyBodyIsRefusedByTheFirstFieldThatIsMissing() throws Exception {
        var caller = everything();
        assertThat(doors()).hasSizeGreaterThan(40);
        for (Door door : doors()) {
            for (String body : List.of("{}", "{\"key\":null}", "null", "[]", "\"x\"", "{")) {
                var answer = send(caller, door, body);
                String told = answer.getContentAsString();
                assertThat(told).as("%s with %s", door, body).contains("\"reason\":\"publicapi.");
                assertThat(answer.getStatus()).as("%s with %s: %s", door, body, told)
                        .isEqualTo(told.contains("publicapi.unreadable") ? 400 : 422);
            }
        }
    }

    /** Statements need no name; everything else asks for it before it looks at what was sent. */
    @Test
    void whoHasNotSignedInHearsThatBeforeTheBodyIsRead() throws Exception {
        for (Door door : doors()) {
            boolean open = door.path().endsWith("/statements") || door.path().startsWith("/api/v1/statements/");
            for (String body : List.of("{}", "{", "[]")) {
                var answer = http.perform(ask(door, body)).andReturn().getResponse();
                assertThat(answer.getStatus() == 401).as("%s with %s: %s", door, body, answer.getContentAsString()).isEqualTo(!open);
                assertThat(answer.getContentAsString().contains("access.sign-in")).as("%s", door).isEqualTo(!open);
            }
        }
    }

    @Test
    void wellFormedNonsenseIsNeverOurFault() throws Exception {
        var caller = everything();
        for (Door door : doors()) {
            for (String word : List.of("x", "", "字".repeat(70_000), "<script>\\u0000😀")) {
                var answer = send(caller, door, sample(door.body(), word));
                assertThat(answer.getStatus())
                        .as("%s with %s: %s", door, sample(door.body(), "x"), answer.getContentAsString())
                        .isLessThan(500);
            }
        }
    }

    private List<Door> doors() {
        var doors = new ArrayList<Door>();
        mappings.getHandlerMethods().forEach((info, handler) -> info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1/"))
                .forEach(path -> info.getMethodsCondition().getMethods().forEach(method ->
                        Arrays.stream(handler.getMethodParameters())
                                .filter(it -> it.hasParameterAnnotation(RequestBody.class))
                                .forEach(it -> doors.add(new Door(method.asHttpMethod(), path, it.getGenericParameterType()))))));
        return doors;
    }

    private MockHttpServletResponse send(Callers.Caller caller, Door door, String body) throws Exception {
        return http.perform(ask(door, body).header("Authorization", caller.bearer())).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder ask(Door door, String body) {
        String path = door.path()
                .replace("{number}", "1")
                .replace("{edition}", "1")
                .replace("{sequence}", "1")
                .replace("{plan}", "no-plan")
                .replaceAll("\\{\\w+}", Ids.next().toString());
        return request(door.method(), path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    /** JSON that the type can be read from, with the word wherever a word may stand. */
    private static String sample(Type type, String word) {
        if (type instanceof ParameterizedType generic) {
            return Map.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? "{}"
                    : "[" + sample(generic.getActualTypeArguments()[0], word) + "]";
        }
        return sample((Class<?>) type, word);
    }

    private static String sample(Class<?> type, String word) {
        if (type.isRecord()) {
            return ofRecord(type, word);
        }
        if (type.isEnum()) {
            return "\"" + ((Enum<?>) type.getEnumConstants()[0]).name() + "\"";
        }
        if (type == boolean.class || type == CellValue.class) {
            return "true";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type) || type == BigDecimal.class) {
            return "1";
        }
        return "\"" + (type == UUID.class ? Ids.next() : type == Instant.class ? "2031-01-01T00:00:00Z"
                : type == LocalDate.class ? "2031-01-01" : word) + "\"";
    }

    private static String ofRecord(Class<?> type, String word) {
        RecordComponent[] components = type.getRecordComponents();
        boolean isValue = Arrays.stream(components).anyMatch(it -> it.getAccessor().isAnnotationPresent(JsonValue.class));
        if (isValue) {
            return switch (type.getSimpleName()) {
                case "JurisdictionCode" -> "\"west\"";
                case "PlanId" -> "\"no-plan\"";
                case "Period" -> "\"2030\"";
                case "Version" -> "\"e1\"";
                default -> sample(components[0].getType(), word);
            };
        }
        return Arrays.stream(components)
                .map(it -> "\"" + it.getName() + "\":" + sample(it.getGenericType(), word))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
