package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.exchange.KeepFile;
import org.tongtu.exchange.Returns;
import org.tongtu.exchange.TakeFile;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;

/** A town writes what its own plan has different and where it is stricter; its neighbour sees it, and everybody the differences. */
@BrowserTest
class ProfileFormTests {

    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final JurisdictionCode LIUDU = JurisdictionCode.of("990221101");
    private static final Actor PLANNER = new Actor(new AccountId(Ids.next()), "test", Set.of(new Grant(Role.PLANNER, WULING)));
    private static final LocatorAssertions.ContainsTextOptions IN_TIME = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    @Autowired
    Returns returns;

    private ProposalId proposal = new ProposalId(1);
    private Page writer;
    private Page reader;

    @BeforeEach
    void openOneProposalTwice() {
        proposal = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, new PlanId("chihe-2035"), ProposalPath.ADJUSTMENT,
                Ground.EVALUATION_SHOWS_NEED, Localized.of("改对照", "Changing profiles"), Localized.of("试验", "Trial"), null));
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, proposal, LIUDU));
        reader = browsers.signIn("planner.990221101", Screen.DESK, "/workspace/proposals/" + proposal + "?tab=profile.tab");
        writer = browsers.signIn("planner.990121101", Screen.DESK, "/workspace/proposals/" + proposal + "/profile?member=990121101");
    }

    @AfterEach
    void close() {
        List.of(writer, reader).forEach(page -> page.context().close());
    }

    @Test
    void aLooserFigureIsToldBesideItsFieldAndAStricterOneIsSeenByTheOther() {
        Locator figure = writer.getByLabel("本地数值");
        assertThat(figure).hasValue("500");
        figure.fill("200");
        save();
        assertThat(writer.locator("vaadin-text-field[invalid]")).containsText("只能更大；200 比它宽松", IN_TIME);
        assertThat(figure).hasValue("200");
        figure.fill("650");
        save();
        assertThat(reader.locator(".profiles-panel")).containsText("650 m", IN_TIME);
        assertThat(reader.locator(".profiles-panel .difference-mark")).hasText("本方案改动");
    }

    @Test
    void twoFiguresKeepApartThroughAReload() {
        writer.getByText("添加一条从严的数值").click();
        Locator second = writer.locator(".profile-row").nth(1);
        second.locator("vaadin-combo-box input").fill("开采区块远离干线公路");
        writer.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText("远离干线公路")).first().click();
        second.getByLabel("本地数值").fill("300");
        writer.waitForTimeout(800); // what is typed goes to the server after a rest
        writer.reload();
        assertThat(writer.locator(".profile-row").nth(0).getByLabel("本地数值")).hasValue("500");
        assertThat(writer.locator(".profile-row").nth(1).getByLabel("本地数值")).hasValue("300");
    }

    @Test
    void whatIsNoYearAndNoCommonCodeIsToldAndNothingIsLost() {
        writer.getByLabel("基期年").fill("二〇一八");
        writer.getByLabel("代码对照：用地用海分类").fill("011 → 0101\nH1 → 9999");
        save();
        assertThat(writer.locator("vaadin-text-field[invalid]")).containsText("“二〇一八”不是年份", IN_TIME);
        assertThat(writer.locator("vaadin-text-area[invalid]")).containsText("“H1”对应的“9999”不在共同代码表中");
        writer.reload();
        assertThat(writer.getByLabel("基期年")).hasValue("二〇一八");
        assertThat(writer.getByLabel("代码对照：用地用海分类")).hasValue("011 → 0101\nH1 → 9999");
    }

    @Test
    void everybodySeesWhereTheTownsPlansDiffer() {
        reader.navigate(browsers.address("/workspace/standard"));
        reader.getByRole(com.microsoft.playwright.options.AriaRole.TAB, new Page.GetByRoleOptions().setName("各方差异")).click();
        Locator years = reader.locator(".difference-table tbody tr").filter(new Locator.FilterOptions().setHasText("基期年")).first();
        assertThat(years).containsText("2018");
        assertThat(years.locator(".difference-said > .difference-mark")).hasCount(2);
        reader.getByLabel("只看有差异的行").check();
        assertThat(reader.locator(".difference-table tbody tr").filter(new Locator.FilterOptions().setHasText("近期目标年"))).hasCount(0);
    }

    @Test
    void theUnitOfTheTownsFilesIsChosenAmongThoseThatCanBeConverted() {
        Locator unit = writer.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText("文件中的单位（共同单位：ha）"));
        unit.click();
        writer.locator("vaadin-select-item").filter(new Locator.FilterOptions().setHasText("km²")).first().click();
        save();
        assertThat(reader.locator(".profiles-panel")).containsText("文件中的单位（共同单位：ha）km²", IN_TIME);
    }

    @Test
    void whatATownsFileSaysStandsBelowWhatTheTownStatesAndLeadsToItsProposal() {
        String file = """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}},"features":[{"type":"Feature","properties":
                {"id":"w1","class":"011","SJNF":2019},"geometry":{"type":"Polygon","coordinates":[[[105.98,27.95],[105.981,27.95],[105.981,27.951],[105.98,27.951],[105.98,27.95]]]}}]}""";
        var kept = returns.keep(PLANNER, new KeepFile(Ids.next(), WULING, proposal, "landuse", "乌岭用地.geojson", file.getBytes(java.nio.charset.StandardCharsets.UTF_8), null, null));
        returns.take(PLANNER, new TakeFile(Ids.next(), WULING, kept, false, null, null));
        reader.navigate(browsers.address("/workspace/standard?tab=profile.tab.differences"));
        Locator years = reader.locator(".difference-table tbody tr").filter(new Locator.FilterOptions().setHasText("基期年")).first();
        assertThat(years.locator(".difference-file")).containsText("文件：2019", IN_TIME);
        assertThat(years.locator(".difference-file .difference-mark")).hasText("与填写不符");
        years.getByText("乌岭用地.geojson").click();
        assertThat(reader).hasURL(java.util.regex.Pattern.compile(".*/proposals/" + proposal.number() + "\\?tab=proposal.tab.changes"));
    }

    private void save() {
        writer.getByText("写入方案", new Page.GetByTextOptions().setExact(true)).click();
    }
}
