package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;

import java.time.Duration;
import java.util.Collections;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;

/** Programs send anything. Each refusal is problem+json with a reason and words in both languages, and changes nothing. */
@PortalTest
class BadInputTests {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";

    @Autowired
    private MockMvc http;

    @Autowired
    private Callers callers;

    @Autowired
    private ProposalFixtures plans;

    @Autowired
    private Operations operations;

    @Autowired
    private Now now;

    private Callers.Caller planner;
    private ProposalFixtures.Started started;

    @BeforeEach
    void aDraftOfTheWest() {
        planner = callers.with(Role.PLANNER, WEST);
        started = plans.start(planner.actor(), WEST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"jurisdiction": "west", "writes": []}                            | publicapi.missing-field | "id"
            {"id": null, "jurisdiction": "west", "writes": []}                | publicapi.missing-field | "id"
            {"id": "ID", "writes": []}                                        | publicapi.missing-field | "jurisdiction"
            {"id": "ID", "jurisdiction": "west", "writes": null}              | publicapi.missing-field | "writes"
            {"id": "ID", "jurisdiction": "west", "writes": [null]}            | publicapi.missing-field | "writes[0]"
            {"id": "ID", "jurisdiction": "west", "writes": [{"thing": "ID"}]} | publicapi.missing-field | writes[0].
            {"id": "ID", "jurisdiction": "west", "writes": [], "author": "x"} | publicapi.unknown-field | "author"
            {"id": "ID", "jurisdiction": "west", "writes": [], "account": "x"}| publicapi.unknown-field | "account"
            {"id": "me", "jurisdiction": "west", "writes": []}                | publicapi.wrong-field   | "id"
            {"id": "ID", "jurisdiction": "", "writes": []}                    | publicapi.wrong-field   | "jurisdiction"
            {"id": "ID", "jurisdiction": "west", "writes": "all"}             | publicapi.wrong-field   | "writes"
            {"id": "ID", "jurisdiction": "west", "writes": []}                | proposal.write-count    | 0
            """)
    void aBodyThatDoesNotFitIsRefusedByTheFieldToBlame(String body, String reason, String told) throws Exception {
        refused(operation(body.replace("ID", Ids.next().toString())), 422, reason, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":", "[1, 2]", "null", "x"})
    void whatIsNoJsonObjectIsABadRequest(String body) throws Exception {
        refused(operation(body), 400, "publicapi.unreadable", "JSON");
    }

    @Test
    void anAttributeThatTheLayerDoesNotHaveIsRefusedWithThoseItHas() throws Exception {
        refused(operation(write("nosuch", "\"x\"")), 422, "proposal.unknown-attribute", "area_ha");
        done(operation(write("name_en", "\"x\"").replace("\"e1\"", "\"-\"")));
    }

    @Test
    void aValueOutsideItsAttributesDomainIsRefusedWithWhatMayStandThere() throws Exception {
        refused(operation(write("class", "\"forest\"")), 422, "proposal.attribute-domain-codes", "0101");
        refused(operation(write("area_ha", "\"much\"")), 422, "proposal.attribute-domain", "12.5");
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() throws Exception {
        refused(new Call(language -> delete("/api/v1/proposals").header("Accept-Language", language)), 405, "publicapi.method", "GET, POST");
        http.perform(delete("/api/v1/proposals")).andExpect(header().string("Allow", "GET, POST"));
    }

    @Test
    void aProposalForAnUnknownPlanIsNotFound() throws Exception {
        String body = """
                {"key": "%s", "jurisdiction": "west", "plan": "no-such", "path": "ADJUSTMENT", "ground": "EVALUATION_SHOWS_NEED",
                 "title": {"zh": "试"}, "reason": {"zh": "试"}}""".formatted(Ids.next());
        refused(new Call(language -> post("/api/v1/proposals").header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON).content(body)), 404, "plan.unknown", "no-such");
    }

    @Test
    void anUnknownWordIsAnsweredWithThoseThatAreKnown() throws Exception {
        refused(operation(write("name", "\"x\"").replace("FEATURE", "HOUSE")), 422, "publicapi.unknown-word", "LAYER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polygon | [[[111.08,37.02],[111.1,37.04],[111.1,37.02],[111.08,37.04],[111.08,37.02]]] | geometry.self-crossing | 422 | 111.09
            Polygon | [[[111.08,37.02],[111.1,37.02],[111.1,95],[111.08,37.02]]]                   | geometry.outside-world | 422 | 95
            Polygon | [[[111.08,37.02],[111.1,37.02],[111.1,37.04]]]                               | geometry.unclosed      | 422 | 37.04
            Polygon | []                                                                           | geometry.empty         | 422 | ''
            Polygon | "here"                                                                       | geometry.not-geojson   | 422 | ''
            Point   | [111.08,37.02]                                                               | proposal.other-geometry| 422 | ''
            """)
    void aBrokenGeometryIsRefusedWithThePlace(String type, String coordinates, String reason, int status, String told)
            throws Exception {
        refused(operation(write("geometry", geometry(type, coordinates))), status, reason, told);
    }

    @Test
    void aGeometryOfTooManyVerticesAndABodyOfTooManyBytesAreTooLarge() throws Exception {
        String corner = "[111.08,37.02]";
        String ring = String.join(",", Collections.nCopies(110_000, corner));
        refused(operation(write("geometry", geometry("Polygon", "[[" + ring + "]]"))), 413, "geometry.too-many-vertices", "");
        refused(operation("{\"id\": \"" + "x".repeat(10_000_001) + "\"}"), 413, "publicapi.too-large", "10");
    }

    @Test
    void anUnknownLayerPlanOrIndicatorIsNotFound() throws Exception {
        refused(operation(write("name", "\"x\"").replace("landuse", "no-such").replace(started.west().toString(), Ids.next().toString())
                .replace("\"e1\"", "\"-\"")), 404, "standard.unknown-layer", "no-such");
        refused(reading("/api/v1/plans/no-such/editions/1"), 404, "plan.unknown-edition", "no-such");
        refused(reading("/api/v1/indicators/no-such"), 404, "target.unknown-indicator", "no-such");
        refused(reading("/api/v1/plans/No Such/editions"), 422, "publicapi.parameter", "plan");
        refused(reading("/api/v1/no/such/address"), 404, "publicapi.no-address", "openapi.json");
    }

    @Test
    void aVersionThatNobodySawIsRefusedAndAStaleSequenceToo() throws Exception {
        refused(operation(write("name", "\"x\"").replace("\"e1\"", "\"e9\"")), 422, "proposal.never-seen", "e9");
        var delegate = callers.with(Role.DELEGATE, WEST);
        done(operation(write("name", "\"新名\"")));
        done(sending("submission", "{\"key\": \"" + Ids.next() + "\", \"jurisdiction\": \"west\"}"));
        refused(sending("positions", """
                {"key": "%s", "jurisdiction": "west", "sequence": 0, "position": "NO_COMMENT"}""".formatted(Ids.next())).by(delegate.bearer()),
                409, "proposal.other-sequence", "1");
    }

    @Test
    void anOperationsIdIsGoodForOneContentOnly() throws Exception {
        String first = write("name", "\"甲\"");
        done(operation(first));
        done(operation(first)).andExpect(jsonPath("$.sequence").value(1));
        refused(operation(first.replace("甲", "乙")), 409, "access.key-reused", "");
    }

    @Test
    void whoDoesNotTakePartOrHoldsAnotherRoleIsRefused() throws Exception {
        String south = write("name", "\"x\"").replace("\"west\"", "\"south\"");
        refused(operation(south).by(callers.with(Role.PLANNER, SOUTH).bearer()), 403, "proposal.not-participant", "");
        refused(operation(south), 403, "access.role-not-held", "");
        refused(operation(write("name", "\"x\"")).by(callers.with(Role.RESIDENT, null).bearer()), 403, "access.role-not-held", "");
        refused(operation(write("name", "\"x\"")).by(callers.with(Role.DELEGATE, WEST).bearer()), 403, "access.role-not-held", "");
        refused(operation(write("name", "\"x\"")).byNobody(), 401, "access.sign-in", "");
    }

    @Test
    void anExpiredTokenOpensNothing() throws Exception {
        String expired = callers.token(planner, now.instant().minus(Duration.ofSeconds(1)));
        refused(operation(write("name", "\"x\"")).by(expired), 401, "identity.wrong-token", "");
    }

    @Test
    void presenceIsSignedByTheTokenWhateverTheBodyClaims() throws Exception {
        String claim = """
                {"client": "%s", "account": "%s", "name": "mayor", "jurisdiction": "south", "activity": "editing"}"""
                .formatted(Ids.next(), Ids.next());
        done(sending("presence", claim))
                .andExpect(jsonPath("$[0].account").value(planner.actor().id().value().toString()))
                .andExpect(jsonPath("$[0].name").value(planner.actor().name()))
                .andExpect(jsonPath("$[0].jurisdiction").isEmpty());
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        String address = "/api/v1/proposals/" + started.proposal() + "/operations";
        refused(new Call(language -> post(address).header("Accept-Language", language).contentType(MediaType.TEXT_PLAIN).content("hello")), 415, "publicapi.media-type", "");
    }

    private void refused(Call call, int status, String reason, String told) throws Exception {
        long before = operations.head(Actor.SYSTEM, started.proposal()).sequence();
        problem(http.perform(call.request("zh", planner.bearer())), status, reason)
                .andExpect(jsonPath("$.detail").value(containsString(told.replace("\"", ""))))
                .andExpect(jsonPath("$.detail").value(matchesPattern(CHINESE)));
        problem(http.perform(call.request("en", planner.bearer())), status, reason)
                .andExpect(jsonPath("$.detail").value(containsString(told)))
                .andExpect(jsonPath("$.detail").value(not(matchesPattern(CHINESE))));
        assertThat(operations.head(Actor.SYSTEM, started.proposal()).sequence()).isEqualTo(before);
    }

    private static ResultActions problem(ResultActions answer, int status, String reason) throws Exception {
        return answer.andExpect(jsonPath("$.reason").value(reason))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status));
    }

    /** A request to be sent in either language; by the planner unless somebody else, or nobody, is named. */
    private record Call(Function<String, MockHttpServletRequestBuilder> made, @Nullable String bearer, boolean unsigned) {

        Call(Function<String, MockHttpServletRequestBuilder> made) {
            this(made, null, false);
        }

        Call by(String other) {
            return new Call(made, other, false);
        }

        Call byNobody() {
            return new Call(made, null, true);
        }

        MockHttpServletRequestBuilder request(String language, String usual) {
            MockHttpServletRequestBuilder request = made.apply(language);
            return unsigned ? request : request.header("Authorization", bearer == null ? usual : bearer);
        }
    }

    private static Call reading(String address) {
        return new Call(language -> get(address).queryParam("lang", language));
    }

    private Call sending(String what, String body) {
        String address = "/api/v1/proposals/" + started.proposal() + "/" + what;
        return new Call(language -> post(address)
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private Call operation(String body) {
        return sending("operations", body);
    }

    private ResultActions done(Call call) throws Exception {
        return http.perform(call.request("zh", planner.bearer())).andExpect(status().isOk());
    }

    private String write(String cell, String value) {
        return """
                {"id": "%s", "jurisdiction": "west", "writes": [
                  {"thing": "%s", "kind": "FEATURE", "group": "landuse", "cell": "%s", "seen": "e1", "value": %s}]}"""
                .formatted(Ids.next(), started.west(), cell, value);
    }

    private static String geometry(String type, String coordinates) {
        return "{\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}";
    }
}
