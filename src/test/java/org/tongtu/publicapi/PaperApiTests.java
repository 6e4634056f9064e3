package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.WATCH;
import static org.tongtu.testing.TestAlliance.WEST;

import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.paper.PaperFixtures;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.json.JsonMapper;

/** Papers by REST: handed in once, read by the alliance's people, never run, and referred to only where they are kept. */
@PortalTest
class PaperApiTests {

    private static final String FORGED = "sha256:" + "f".repeat(64);

    @Autowired
    private MockMvc http;

    @Autowired
    private Callers callers;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ProposalFixtures plans;

    @Autowired
    private MeetingFixtures meetings;

    @Test
    void aPaperGoesInAndComesOutAsItWasAndNothingInItRuns() throws Exception {
        Callers.Caller office = callers.with(Role.SECRETARY, null);
        byte[] paper = PaperFixtures.pdf();
        String sha256 = sha256(keep(office, "批复.html", paper).andExpect(status().isCreated())
                .andExpect(jsonPath("$.type").value("PDF"))
                .andExpect(jsonPath("$.name").value("批复.html.pdf"))
                .andExpect(jsonPath("$.reference").value(Matchers.matchesPattern("sha256:[0-9a-f]{64}"))));
        http.perform(read(sha256, callers.with(Role.PLANNER, WEST)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(paper))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment;")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")));
    }

    @Test
    void everybodyElseDoesNotGetIt() throws Exception {
        String sha256 = sha256(keep(callers.with(Role.SECRETARY, null), "a.pdf", PaperFixtures.pdf()));
        http.perform(get("/api/v1/papers/" + sha256)).andExpect(status().isUnauthorized());
        for (Callers.Caller other : List.of(callers.with(Role.RESIDENT, null), callers.with(Role.OBSERVER, WATCH))) {
            http.perform(read(sha256, other)).andExpect(status().isForbidden());
            keep(other, "a.pdf", PaperFixtures.pdf()).andExpect(status().isForbidden());
        }
        Callers.Caller office = callers.with(Role.SECRETARY, null);
        for (String nothing : List.of("0".repeat(64), "5")) {
            http.perform(read(nothing, office)).andExpect(status().isNotFound()).andExpect(jsonPath("$.reason").value("paper.unknown"));
        }
    }

    @Test
    void whatIsNoScanOrTooLargeIsRefusedInWords() throws Exception {
        Callers.Caller office = callers.with(Role.SECRETARY, null);
        keep(office, "a.pdf", PaperFixtures.bytes("<svg onload='alert(1)'/>")).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.reason").value("paper.unknown-type"));
        keep(office, "a.pdf", PaperFixtures.pdf(20_000_000)).andExpect(status().isContentTooLarge()).andExpect(jsonPath("$.reason").value("paper.too-large"));
        keep(office, "a.pdf", PaperFixtures.pdf(21_000_000)).andExpect(status().isContentTooLarge()).andExpect(jsonPath("$.reason").value("publicapi.too-large"));
        keep(office, "a.pdf", PaperFixtures.pdf(12_000_000)).andExpect(status().isCreated());
    }

    /** Every field that takes a scan: a reference to what nobody handed in proves nothing. */
    @Test
    void aForgedReferenceIsRefusedWhereverAScanIsAsked() throws Exception {
        Callers.Caller office = callers.with(Role.SECRETARY, null);
        Callers.Caller planner = callers.with(Role.PLANNER, WEST);
        ProposalFixtures.Started it = plans.start(planner.actor(), WEST);
        var meeting = meetings.meeting(EAST, WEST);
        var item = meetings.openItem(meeting, null, ItemMode.VOTE);
        refused(office, "/api/v1/proposals/" + it.proposal().number() + "/paper-positions",
                "\"member\": \"east\", \"sequence\": 0, \"position\": \"NO_COMMENT\"");
        refused(office, "/api/v1/items/" + item + "/paper-votes", "\"member\": \"west\", \"seen\": 0, \"choice\": \"AGREE\"");
        refused(office, "/api/v1/meetings/" + meeting.number() + "/minutes/paper-signatures", "\"member\": \"west\", \"version\": 1");
        refused(office, "/api/v1/plans/" + it.plan() + "/editions/1/approval",
                "\"authority\": \"省厅\", \"documentNumber\": \"5号\", \"approvedOn\": \"2020-01-01\"");
    }

    private void refused(Callers.Caller office, String address, String fields) throws Exception {
        String body = "{\"key\": \"%s\", \"scan\": \"%s\", %s}".formatted(Ids.next(), FORGED, fields);
        String told = http.perform(post(address).header("Authorization", office.bearer()).contentType(MediaType.APPLICATION_JSON).content(body))
                .andReturn().getResponse().getContentAsString();
        assertThat(told).as(address).contains("\"paper.not-kept\"");
    }

    private ResultActions keep(Callers.Caller caller, String name, byte[] content) throws Exception {
        return http.perform(post("/api/v1/papers").header("Authorization", caller.bearer()).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content).param("key", Ids.next().toString()).param("name", name));
    }

    private static MockHttpServletRequestBuilder read(String sha256, Callers.Caller caller) {
        return get("/api/v1/papers/" + sha256).header("Authorization", caller.bearer());
    }

    private String sha256(ResultActions kept) throws Exception {
        return json.readTree(kept.andReturn().getResponse().getContentAsByteArray()).get("sha256").asString();
    }
}
