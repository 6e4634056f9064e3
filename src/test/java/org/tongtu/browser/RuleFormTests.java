package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import tools.jackson.databind.json.JsonMapper;

/** One planner writes a rule in the form and sees what it finds; another sees it in the proposal, with its effect. */
@BrowserTest
class RuleFormTests {

    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final JurisdictionCode LIUDU = JurisdictionCode.of("990221101");
    private static final Actor PLANNER = new Actor(new AccountId(Ids.next()), "test", Set.of(new Grant(Role.PLANNER, WULING)));
    private static final PlanId PLAN = new PlanId("chihe-2035");
    private static final LocatorAssertions.HasTextOptions SOON = new LocatorAssertions.HasTextOptions().setTimeout(20_000);
    private static final LocatorAssertions.ContainsTextOptions IN_TIME = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    @Autowired
    Operations operations;

    @Autowired
    Editions editions;

    @Autowired
    Checks checks;

    private ProposalId proposal = new ProposalId(1);
    private Page writer;
    private Page reader;

    @BeforeEach
    void openOneProposalTwice() {
        proposal = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, PLAN, ProposalPath.ADJUSTMENT,
                Ground.EVALUATION_SHOWS_NEED, Localized.of("改规则", "Changing rules"), Localized.of("试验", "Trial"), null));
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, proposal, LIUDU));
        reader = browsers.signIn("planner.990221101", Screen.DESK, "/workspace/proposals/" + proposal + "?tab=rules.tab");
        writer = browsers.signIn("planner.990121101", Screen.DESK, "/workspace/proposals/" + proposal + "/rule");
    }

    @AfterEach
    void close() {
        List.of(writer, reader).forEach(page -> page.context().close());
    }

    @Test
    void aNewDistanceRuleIsTriedSavedAndSeenByTheOtherWithItsEffect() {
        choose("规则种类", "保持距离");
        combo("适用的要素", "开采");
        combo("对照的要素", "居民点");
        writer.getByLabel("距离", new Page.GetByLabelOptions().setExact(true)).fill("3000");
        Locator count = writer.locator(".rule-preview h2");
        assertThat(count).hasText(Pattern.compile("这条规则在本方案中发现 \\d+ 处"), SOON);
        int found = Integer.parseInt(count.innerText().replaceAll("\\D", ""));
        Assertions.assertThat(found).isPositive();
        writer.getByLabel("名称（中文）").fill("开采区块远离村庄三公里");
        save();
        assertThat(writer.locator(".rules-panel .change-head")).containsText("开采区块远离村庄三公里", IN_TIME);
        assertThat(reader.locator(".rules-panel .change-head")).containsText("开采区块远离村庄三公里", IN_TIME);
        assertThat(reader.locator(".effect").first()).containsText("新增 " + found + " 条检查结果，消除 0 条", IN_TIME);
        PlanState edition = editions.state(Actor.SYSTEM, PLAN, editions.current(Actor.SYSTEM, PLAN).number());
        List<Finding> full = Checks.added(checks.check(edition), checks.check(operations.state(Actor.SYSTEM, proposal)));
        Assertions.assertThat(full).hasSize(found);
    }

    @Test
    void aFigureInTheWrongUnitIsToldBesideItsFieldAndNothingIsLost() {
        choose("规则种类", "最小图斑面积");
        Locator least = writer.getByLabel("最小面积");
        least.fill("2 公顷");
        save();
        assertThat(writer.locator("vaadin-text-field[invalid]", new Page.LocatorOptions().setHasText("最小面积"))).containsText("请填写数字");
        assertThat(least).hasValue("2 公顷");
        writer.reload();
        assertThat(writer.getByLabel("最小面积")).hasValue("2 公顷");
    }

    @Test
    void aContradictionWithARuleThatIsThereIsToldInTheFormBeforeAnythingIsSaved() {
        choose("规则种类", "须位于范围内");
        combo("适用的要素", "开采");
        combo("对照的要素", "生态保护红线");
        assertThat(writer.locator(".rule-trouble")).containsText("相互矛盾", IN_TIME);
        assertThat(writer.locator(".rule-preview h2")).containsText("无法执行");
    }

    @Test
    void aRuleOverALayerThatNobodyHasSaysSoBesideTheLayer() {
        RuleDraft rule = RuleDraft.begin(Ids.next());
        operations.apply(PLANNER, new ApplyOperation(Ids.next(), WULING, proposal, List.of(
                write(rule, "alive", CellValue.TRUE), write(rule, "kind", CellValue.of("single-part")), write(rule, "name_zh", CellValue.of("林班单一图形")),
                write(rule, "severity", CellValue.of("warn")), write(rule, "parameters", CellValue.parse(JsonMapper.shared().readTree("{\"layer\": \"forest\"}")))), null));
        writer.navigate(browsers.address("/workspace/proposals/" + proposal + "/rule?rule=" + rule.id()));
        assertThat(writer.locator("vaadin-combo-box[invalid]")).containsText("没有图层“forest”", IN_TIME);
        assertThat(writer.locator(".rule-trouble")).containsText("forest", IN_TIME);
    }

    private static Write write(RuleDraft rule, String cell, CellValue value) {
        return new Write(rule.id(), ThingKind.RULE, rule.code(), cell, Version.NONE, value);
    }

    private void save() {
        writer.locator("vaadin-button", new Page.LocatorOptions().setHasText("保存到方案")).click();
    }

    private void choose(String label, String item) {
        writer.locator("vaadin-select", new Page.LocatorOptions().setHasText(label)).first().click();
        writer.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(item)).first().click();
    }

    private void combo(String label, String item) {
        writer.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(item);
        writer.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(item)).first().click();
    }
}
