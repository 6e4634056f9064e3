package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/** Everything that is in conflict: found by list and map, each side with who and when, decided field by field. */
@BrowserTest
class ConflictWorkbenchTests {

    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final String LAYER = "settlement";

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    @Autowired
    Operations operations;

    private final Actor first = planner("第一人");
    private final Actor second = planner("第二人");
    private ProposalId id;
    private List<Thing> villages;
    private Page page;

    private static Actor planner(String name) {
        return new Actor(new AccountId(Ids.next()), name, Set.of(new Grant(Role.PLANNER, WULING)));
    }

    @BeforeEach
    void bringTwoVillagesIntoConflict() {
        id = proposals.create(first, new CreateProposal(Ids.next(), WULING, new PlanId("chihe-2035"), ProposalPath.ADJUSTMENT,
                Ground.EVALUATION_SHOWS_NEED, Localized.of("处理冲突", "Deciding conflicts"), Localized.of("试验", "Trial"), null));
        villages = operations.state(first, id).list(ThingKind.FEATURE, LAYER).stream()
                .filter(it -> it.cell("population").value().asNumber().isPresent()).limit(2).toList();
        villages.forEach(village -> {
            write(first, village, Map.of("name", CellValue.of("先取的名"), "population", CellValue.of(1111)));
            write(second, village, Map.of("name", CellValue.of("后取的名"), "population", CellValue.of(2222)));
        });
        page = browsers.signIn("planner.990121101", Screen.DESK, "/workspace/proposals/" + id);
    }

    /** Both saw the edition, and neither the other. */
    private void write(Actor author, Thing village, Map<String, CellValue> values) {
        operations.apply(author, new ApplyOperation(Ids.next(), WULING, id, values.entrySet().stream()
                .map(it -> new Write(village.id(), ThingKind.FEATURE, LAYER, it.getKey(), village.cell(it.getKey()).version(), it.getValue()))
                .toList(), null));
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private Locator dialog() {
        return page.locator(".pe-dialog");
    }

    private Locator questions() {
        return dialog().locator("fieldset");
    }

    private List<Conflict> open() {
        return operations.conflicts(first, id).stream().filter(Conflict::isOpen).toList();
    }

    private CellValue now(Thing village, String cell) {
        return operations.state(first, id).find(village.id()).orElseThrow().cell(cell).value();
    }

    @Test
    void everyCaseIsOnTheMapAndInTheListAndEachLeadsToTheOther() {
        page.locator(".pe-head .pe-danger").click();
        assertThat(dialog().locator(".pe-cases button")).hasCount(2);
        assertThat(page.locator(".pe-conflict")).hasCount(2);
        dialog().locator(".pe-cases button").nth(1).click();
        assertThat(page.locator(".pe-conflict-open")).hasText("2");
        dialog().locator(".pe-cases button").nth(0).click();
        assertThat(page.locator(".pe-conflict-open")).hasText("1");
        page.locator(".pe-dialog button").filter(new Locator.FilterOptions().setHasText("稍后再定")).click();
        assertThat(dialog()).isHidden();
        page.locator(".pe-conflict").first().focus();
        page.keyboard().press("Enter");
        assertThat(dialog()).isVisible();
        assertThat(dialog().locator(".pe-cases [aria-current]")).hasCount(1);
        assertThat(dialog().locator("h2")).isFocused();
    }

    @Test
    void bothSidesSayWhoAndWhen() {
        page.locator(".pe-head .pe-danger").click();
        Locator who = questions().first().locator(".pe-who");
        assertThat(who).hasText(new Pattern[] {
            Pattern.compile("第一人 · 乌岭镇 · \\d{4}年.*"), Pattern.compile("第二人 · 乌岭镇 · \\d{4}年.*")
        });
    }

    @Test
    void fieldsAreCombinedFromBothSidesAndAThirdValue() {
        page.locator(".pe-head .pe-danger").click();
        assertThat(questions()).hasCount(2);
        int name = questions().first().locator("legend").textContent().contains("名称") ? 0 : 1;
        questions().nth(name).locator("input[type=radio]").nth(1).check();
        questions().nth(1 - name).locator("input[type=number]").fill("3333");
        dialog().locator("button[type=submit]").click();
        assertThat(dialog().locator(".pe-meanwhile").first()).containsText("还有 1 处");
        assertThat(open()).hasSize(2);
        Thing decided = villages.stream().filter(it -> open().stream().noneMatch(conflict -> conflict.thing().equals(it.id()))).findFirst().orElseThrow();
        assertThat(now(decided, "name")).isEqualTo(CellValue.of("后取的名"));
        assertThat(now(decided, "population").asNumber().orElseThrow().intValue()).isEqualTo(3333);
    }

    @Test
    void theLastDecisionClosesTheWorkbenchAndEveryMark() {
        page.locator(".pe-head .pe-danger").click();
        for (int left = 2; left > 0; left--) {
            assertThat(dialog().locator(".pe-cases button")).hasCount(left);
            dialog().locator("button").filter(new Locator.FilterOptions().setHasText("每项都选待定的值")).click();
            dialog().locator("button[type=submit]").click();
            assertThat(page.locator(".pe-conflict")).hasCount(left - 1);
        }
        assertThat(dialog()).isHidden();
        assertThat(open()).isEmpty();
        assertThat(now(villages.getFirst(), "name")).isEqualTo(CellValue.of("后取的名"));
    }

    @Test
    void nothingIsDecidedWhereNothingIsPicked() {
        page.locator(".pe-head .pe-danger").click();
        dialog().locator("button[type=submit]").click();
        assertThat(dialog().locator(".pe-fault").last()).containsText("还没有选");
        assertThat(open()).hasSize(4);
    }
}
