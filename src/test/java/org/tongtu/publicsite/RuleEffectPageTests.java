package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.plan.Version;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads a proposal that changes a rule reads what that would do, and nothing of what is not theirs to know. */
@PortalTest
class RuleEffectPageTests {

    private static final String RULE = "mining-from-settlements";

    @Autowired
    MockMvc web;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Operations operations;

    @Test
    void thePageTellsWhatTheRuleChangeAddsInWordsAndOnAMap() throws Exception {
        ProposalId proposal = inReview(plan(Map.of()));
        Document page = page(proposal);
        assertThat(page.text()).contains("In the plan in force: added 1, cleared 0").contains("Distance: 300 m").contains("Distance: 600 m");
        assertThat(page.select("section[aria-labelledby=effect] svg path.after, section[aria-labelledby=effect] svg circle.after")).isNotEmpty();
        assertThat(page.text()).doesNotContain("{\"");
    }

    @Test
    void aDraftOfOthersIsNotGivenAwayByTheEffectOnIt() throws Exception {
        PlanId plan = plan(Map.of());
        ProposalId secret = fixtures.create(actor(Role.PLANNER, SOUTH), SOUTH, plan);
        ProposalId proposal = inReview(plan);
        assertThat(page(proposal).select("section[aria-labelledby=effect]").text())
                .contains("added 1").doesNotContain("proposal " + secret).doesNotContain("Trial");
    }

    @Test
    void aLayerThatIsNotPublicIsNotTracedByWhatARuleFinds() throws Exception {
        Document page = page(inReview(plan(Map.of("settlement", "members"))));
        assertThat(page.text()).contains("In the plan in force: added 0, cleared 0").doesNotContain("Quiet Hamlet");
        assertThat(page.select("section[aria-labelledby=effect] svg")).isEmpty();
    }

    /** A mine about 490 m from a village. */
    private PlanId plan(Map<String, String> disclosure) {
        List<Thing> things = new ArrayList<>(PlanFixtures.standard(disclosure));
        things.add(PlanFixtures.feature("mining-zone", box(111.02, 37.02, 111.03, 37.03), "x"));
        things.add(Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, "settlement", Map.of(
                "geometry", CellValue.of(box(111.0355, 37.02, 111.04, 37.03)), "name", CellValue.of("静村"), "name_en", CellValue.of("Quiet Hamlet"))));
        return plans.found(things);
    }

    private ProposalId inReview(PlanId plan) {
        Actor author = actor(Role.PLANNER, WEST);
        ProposalId id = proposals.create(author, new CreateProposal(Ids.next(), WEST, plan, ProposalPath.CORRECTION, Ground.ERROR_FOUND,
                Localized.of("更正距离", "Correct a distance"), Localized.of("抄错", "A slip"), null));
        operations.apply(author, new ApplyOperation(Ids.next(), WEST, id, List.of(new Write(DefaultStandard.ruleId(RULE), ThingKind.RULE, RULE,
                "parameters", new Version("e1"), CellValue.parse(JsonMapper.shared().readTree(
                        "{\"layer\": \"mining-zone\", \"other\": \"settlement\", \"metres\": 600}")))), null));
        steps.submit(author, new SubmitProposal(Ids.next(), WEST, id));
        MEMBERS.forEach(member -> meetings.state(id, member, Position.NO_COMMENT));
        steps.move(meetings.secretary, new MoveProposal(Ids.next(), id, Transition.TO_REVIEW, ""));
        return id;
    }

    private Document page(ProposalId proposal) throws Exception {
        return Jsoup.parse(web.perform(get("/proposals/" + proposal + "?lang=en")).andReturn().getResponse().getContentAsString());
    }
}
