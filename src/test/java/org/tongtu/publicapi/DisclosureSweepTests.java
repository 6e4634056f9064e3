package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.tongtu.testing.TestAlliance.WEST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tongtu.geodata.TileKey;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;

/**
 * Walks every address that can be read, in both languages, and looks at every byte that comes back: what a layer keeps
 * from somebody must be in none of them. The markers of open layers must be found, or the walk has seen nothing.
 */
@PortalTest
class DisclosureSweepTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

    @Autowired
    private MockMvc http;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Callers callers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Secrets.Laid laid;

    @BeforeEach
    void lay() {
        laid = secrets.lay();
    }

    @Test
    void nobodyReadsWhatALayerKeepsFromThePublic() throws Exception {
        Map<String, String> bodies = walk(null);
        assertThat(tellers(bodies, Secrets.MEMBERS_ONLY)).isEmpty();
        assertThat(tellers(bodies, Secrets.OFFLINE)).isEmpty();
        Secrets.HIDDEN_CORNERS.forEach(corner -> assertThat(tellers(bodies, corner)).isEmpty());
        assertThat(tellers(bodies, Secrets.BLURRED)).anyMatch(it -> it.contains("/items"));
        assertThat(tellers(bodies, Secrets.OPEN)).anyMatch(it -> it.contains("/items"))
                .anyMatch(it -> it.contains("/tiles/"))
                .anyMatch(it -> it.contains("/moments/p"))
                .anyMatch(it -> it.contains("/differences?from=e2&to=p"))
                .anyMatch(it -> it.endsWith("/life?lang=zh"))
                .anyMatch(it -> it.startsWith("/proposals/" + laid.proposal()))
                .anyMatch(it -> it.startsWith("/consultations/" + laid.notice()))
                .anyMatch(it -> it.contains("/report.docx?"))
                .anyMatch(it -> it.contains("/report.pdf?"))
                .anyMatch(it -> it.contains("/report.xlsx?"))
                .anyMatch(it -> it.contains("/report/file?format=xlsx"))
                .anyMatch(it -> it.startsWith("/plans/" + laid.plan() + "/editions/2"));
    }

    @Test
    void anObserverReadsNoMoreThanThePublic() throws Exception {
        Map<String, String> bodies = walk(callers.with(Role.OBSERVER, org.tongtu.testing.TestAlliance.WATCH).bearer());
        for (String secret : List.of(Secrets.MEMBERS_ONLY, Secrets.OFFLINE, Secrets.EXACT_CORNER)) {
            assertThat(tellers(bodies, secret)).isEmpty();
        }
        assertThat(tellers(bodies, Secrets.OPEN)).anyMatch(it -> it.contains("/operations"));
    }

    @Test
    void membersReadWhatIsTheirsAndNothingThatIsOffline() throws Exception {
        Map<String, String> bodies = walk(callers.with(Role.PLANNER, WEST).bearer());
        assertThat(tellers(bodies, Secrets.OFFLINE)).isEmpty();
        assertThat(tellers(bodies, "111.0345678")).isEmpty();
        assertThat(tellers(bodies, Secrets.MEMBERS_ONLY)).anyMatch(it -> it.contains("/items"))
                .anyMatch(it -> it.contains("/tiles/"))
                .anyMatch(it -> it.contains("/operations"))
                .anyMatch(it -> it.contains("/snapshot"));
    }

    /** What came back, by address; tiles carry their words as plain bytes. */
    private Map<String, String> walk(@Nullable String bearer) throws Exception {
        var bodies = new TreeMap<String, String>();
        for (String address : addresses()) {
            for (String language : List.of("zh", "en")) {
                String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
                bodies.put(asked, read(asked, bearer));
            }
        }
        return bodies;
    }

    private String read(String address, @Nullable String bearer) throws Exception {
        var request = get(address);
        if (bearer != null && (address.startsWith("/api/") || address.startsWith("/ogc"))) {
            request.header("Authorization", bearer);
        }
        var answer = http.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isLessThan(500);
        return Unpacked.words(answer.getContentAsByteArray()) + answer.getHeaderNames().stream()
                .map(name -> "\n" + name + ": " + answer.getHeaders(name)).reduce("", String::concat);
    }

    private static List<String> tellers(Map<String, String> bodies, String secret) {
        return bodies.entrySet().stream().filter(it -> it.getValue().contains(secret)).map(Map.Entry::getKey).toList();
    }

    private TreeSet<String> addresses() {
        var addresses = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(java.util.Collection::stream)
                .filter(path -> !path.contains("*") && !path.startsWith("/error"))
                .forEach(path -> filled(path).flatMap(this::asked).forEach(addresses::add));
        assertThat(addresses).hasSizeGreaterThan(150);
        return addresses;
    }

    /** An address with and without what may be asked of it. */
    private Stream<String> asked(String path) {
        if (path.startsWith("/ogc")) {
            String query = (path.contains("?") ? "&" : "?") + "plan=" + laid.plan();
            return Stream.of(path + query, path + query + "&edition=1", path + query + "&edition=2");
        }
        if (path.endsWith("/snapshot")) {
            return Stream.of(path, path + "?layers=landuse,basic-farmland,eco-redline,urban-boundary", path + "?kind=TARGET");
        }
        if (path.endsWith("/differences")) {
            return Stream.of("e1&to=e2", "e2&to=e1", "e2&to=p" + laid.proposal()).map(moments -> path + "?from=" + moments);
        }
        if (path.endsWith("/report/file")) {
            return Stream.of("docx", "pdf", "xlsx").map(format -> path + "?format=" + format);
        }
        if (path.endsWith("/register/file")) {
            return Stream.of("csv", "xlsx", "geojson").map(format -> path + "?format=" + format);
        }
        return path.endsWith("/findings") ? Stream.of(path, path + "?all=true") : Stream.of(path);
    }

    private Stream<String> filled(String path) {
        if (path.endsWith("/{z}/{y}/{x}")) {
            String head = path.substring(0, path.length() - "/{z}/{y}/{x}".length());
            return filled(head).flatMap(it -> tiles().map(tile -> it + "/" + tile));
        }
        Matcher variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            return Stream.of(path);
        }
        return values(variable.group(1), path).stream()
                .flatMap(value -> filled(path.substring(0, variable.start()) + value + path.substring(variable.end())));
    }

    private static Stream<String> tiles() {
        var place = new Envelope(111.021, 111.023, 37.022, 37.028);
        return Stream.of(9, 13, 16).flatMap(zoom -> TileKey.touching(place, zoom).stream().limit(2))
                .map(tile -> tile.z() + "/" + tile.y() + "/" + tile.x());
    }

    private List<String> values(String variable, String path) {
        List<String> things = laid.things().stream().map(UUID::toString).toList();
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put("plan", List.of(laid.plan().value()));
        known.put("edition", List.of("1", "2"));
        known.put("layer", List.of("landuse", "basic-farmland", "eco-redline", "urban-boundary", "mining-zone"));
        known.put("part", List.of("rules", "targets", "clauses", "findings", "clearances", "landuse", "basic-farmland", "eco-redline", "urban-boundary", "mining-zone"));
        known.put("thing", things);
        known.put("moment", List.of("e1", "e2", "p" + laid.proposal(), "p" + laid.proposal() + ".1"));
        known.put("id", things);
        known.put("code", List.of("west"));
        known.put("format", List.of("docx", "pdf", "xlsx"));
        known.put("transition", List.of("TO_REVIEW", "ADOPT"));
        known.put("number", path.contains("/editions/") ? List.of("1", "2") : numbers());
        return known.getOrDefault(variable, List.of(things.getFirst()));
    }

    private List<String> numbers() {
        var numbers = new ArrayList<>(List.of(laid.proposal().toString()));
        if (!numbers.contains(laid.notice().toString())) {
            numbers.add(laid.notice().toString());
        }
        return numbers;
    }
}
