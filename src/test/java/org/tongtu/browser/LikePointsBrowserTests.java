package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.PointGiven;
import org.tongtu.consultation.statement.ReceiptNumber;
import org.tongtu.consultation.statement.ReceiptSecrets;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.Topic;
import org.tongtu.consultation.statement.WithdrawStatement;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;

/** Two residents sent the same words: an official looks, groups, answers once, and everybody reads it at both. */
@BrowserTest
class LikePointsBrowserTests {

    private static final ConsultationId NOTICE = new ConsultationId(3);
    private static final String WORDS = "渡口夜班船请加开到二十二点，在县城上晚自习的孩子回不了家";

    @Autowired
    Browsers browsers;

    @Autowired
    Statements statements;

    @Autowired
    ReceiptSecrets secrets;

    private final GiveStatement one = given(WORDS + "。");
    private final GiveStatement other = given("渡口夜班船请加开到 22 点，在县城上晚自习的孩子回不了家！");
    private List<ReceiptNumber> receipts = List.of();

    @BeforeEach
    void speak() {
        receipts = List.of(statements.give(Actor.ANONYMOUS, one), statements.give(Actor.ANONYMOUS, other));
    }

    @AfterEach
    void takeBack() {
        statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipts.getFirst().value(), secrets.secretOf(one.key())));
        statements.withdraw(Actor.ANONYMOUS, new WithdrawStatement(Ids.next(), receipts.getLast().value(), secrets.secretOf(other.key())));
    }

    @Test
    void likePointsAreLookedAtGroupedAndAnsweredTogether() {
        Page page = browsers.signIn("secretary", Screen.DESK, "/workspace/consultations/" + NOTICE);
        Screens.rest(page);
        page.getByText("相似意见：找出来").click();
        Locator card = page.locator(".alike-card", new Page.LocatorOptions().setHasText("渡口夜班船"));
        assertThat(card).containsText("2 条 · 2 人次");
        Assertions.assertThat(Axe.look(page, "like points")).isEmpty();
        Screens.open(page, card.locator("vaadin-button"));
        assertThat(page.locator("vaadin-dialog .point-words")).hasCount(2);
        Assertions.assertThat(Axe.look(page, "comparing")).isEmpty();
        Screens.write(page, "这组意见要什么（内部名称）", "渡口夜班船延长");
        Screens.finish(page, "归为一组（2 条）");
        assertThat(card).containsText("2 条待答复");
        Screens.open(page, card.locator("vaadin-button").first());
        Assertions.assertThat(Axe.look(page, "answering together")).isEmpty();
        Screens.pick(page, "采纳");
        Screens.write(page, "理由", "夜班船自下月起延长到二十二点。");
        Screens.finish(page, "公布给 2 条");
        assertThat(card).containsText("全部已答复");
        Assertions.assertThat(statements.list(Actor.ANONYMOUS, NOTICE))
                .filteredOn(statement -> receipts.contains(statement.receipt())).hasSize(2)
                .allMatch(statement -> statement.isAnswered());
        page.navigate(browsers.address("/consultations/" + NOTICE));
        assertThat(page.locator("article.statement", new Page.LocatorOptions().setHasText("渡口夜班船")).getByText("另有 1 条意见被认为说的是同样的事")).hasCount(2);
        page.context().close();
    }

    private static GiveStatement given(String words) {
        return new GiveStatement(Ids.next(), NOTICE, Stance.SUPPORT, null, "", 1, null, List.of(new PointGiven(Topic.OTHER, words, null, null)));
    }
}
