package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

@PortalTest
class StatementFormTests {

    private static final String EVIL = "</textarea><script>alert(1)</script>\"'><img src=x>";

    @Autowired
    MockMvc web;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    Answers answers;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aPlainFormLeadsFromTheQuestionToTheReceiptAndBackToTheStatement() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        Document preview = page(send(notice, form, "check"));
        assertThat(preview.expectFirst(".preview-public").text()).contains("请把路修到村口").doesNotContain("13900000000");
        assertThat(preview.expectFirst(".preview-private").text()).contains("13900000000");
        Map<String, String> carried = fields(preview);
        clock.advance(Duration.ofSeconds(5));
        Document receipt = sent(notice, carried);
        List<String> codes = receipt.select(".code").eachText();
        Document own = page(submit("/statements", Map.of("receipt", codes.get(0), "secret", codes.get(1))));
        assertThat(own.expectFirst("article.statement").text()).contains("请把路修到村口");
        assertThat(receipt.expectFirst("img.receipt-picture").attr("src")).startsWith("data:image/svg+xml;base64,");
    }

    @Test
    void sendingTwiceCountsOnceAndShowsTheSameReceipt() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        clock.advance(Duration.ofSeconds(5));
        List<String> first = sent(notice, form).select(".code").eachText();
        assertThat(sent(notice, form).select(".code").eachText()).isEqualTo(first).hasSize(2);
        assertThat(statements.counts(Actor.ANONYMOUS, notice.id()).statements()).isEqualTo(1);
    }

    @Test
    void theReceiptIsAnAddressOfItsOwnSoThatAReloadSendsNothing() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        clock.advance(Duration.ofSeconds(5));
        String address = java.util.Objects.requireNonNull(send(notice, form, "send").getHeader("Location"));
        List<String> first = page(open(address)).select(".code").eachText();
        assertThat(page(open(address)).select(".code").eachText()).isEqualTo(first).hasSize(2);
        assertThat(statements.counts(Actor.ANONYMOUS, notice.id()).statements()).isEqualTo(1);
        MockHttpServletResponse stranger = open(address.replaceAll("proof=\\d+", "proof=1"));
        assertThat(stranger.getStatus()).isEqualTo(410);
        assertThat(stranger.getContentAsString()).doesNotContain(first.get(1));
        clock.advance(Duration.ofMinutes(61));
        MockHttpServletResponse later = open(address);
        assertThat(later.getStatus()).isEqualTo(410);
        assertThat(later.getContentAsString()).doesNotContain(first.get(1));
    }

    @Test
    void everythingToMendIsToldAtOnceBesideItsFieldAndOnTop() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        form.putAll(Map.of("people", "-3", "contact", "not an address", "text1", "x".repeat(12_000)));
        form.remove("stance");
        for (String action : List.of("check", "send")) {
            MockHttpServletResponse refused = send(notice, form, action);
            Document page = page(refused);
            assertThat(refused.getStatus()).isEqualTo(413);
            assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#stance", "#text1", "#contact", "#people");
            for (Element link : page.select(".problems a")) {
                Element field = page.expectFirst(link.attr("href"));
                Element told = field.attr("type").equals("radio") ? field.closest("fieldset") : field;
                List<String> described = List.of(java.util.Objects.requireNonNull(told).attr("aria-describedby").split(" "));
                assertThat(page.expectFirst("#no-" + field.id()).text()).isEqualTo(link.text());
                assertThat(described).contains("no-" + field.id()).allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
            }
            assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("text1", "contact", "people");
            assertThat(fields(page)).containsAllEntriesOf(form);
        }
    }

    @ParameterizedTest
    @CsvSource({"13900000000,200", "0571-8888 1234 转 12,200", "+86 571 88881234,200", "li@example.org,200", "李四,422", "12345,422", "a@b,422", "'',200"})
    void aContactMustBeSomethingPeopleCanBeReachedAt(String contact, int status) throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        form.put("contact", contact);
        assertThat(send(notice, form, "check").getStatus()).isEqualTo(status);
    }

    @Test
    void theOtherLanguageTakesTheWordsAlong() throws Exception {
        ConsultationDetails notice = announced();
        Document form = page(send(notice, filled(notice), "change"));
        Element other = form.expectFirst("nav button[form=words]");
        assertThat(form.select("form#words")).hasSize(1);
        assertThat(other.attr("formaction")).isEqualTo("/consultations/" + notice.id() + "/statement?lang=en");
        var request = post(java.net.URI.create(other.attr("formaction"))).param("action", other.val());
        fields(form).forEach(request::param);
        Document english = page(web.perform(request).andReturn().getResponse());
        assertThat(english.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.expectFirst("textarea").wholeText()).isEqualTo("请把路修到村口");
    }

    @Test
    void theStepsOfTheFormMayBeShownAgainByBackAndTheReceiptMayNot() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        for (String action : List.of("check", "add", "change")) {
            assertThat(send(notice, form, action).getHeader("Cache-Control")).doesNotContain("no-store").contains("private");
        }
        clock.advance(Duration.ofSeconds(5));
        MockHttpServletResponse sent = send(notice, form, "send");
        assertThat(open(java.util.Objects.requireNonNull(sent.getHeader("Location"))).getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aLatePersonWithAnOldFormHearsThatItIsLate() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        clock.freeze(notice.closesAt().plus(Duration.ofDays(2)));
        assertThat(send(notice, form, "send").getStatus()).isEqualTo(410);
    }

    @Test
    void aFormSentAgainWithOtherWordsComesBackWithThemAndCanBeSentAnew() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        clock.advance(Duration.ofSeconds(5));
        send(notice, form, "send");
        form.put("text1", "还有一句话");
        MockHttpServletResponse refused = send(notice, form, "send");
        assertThat(refused.getStatus()).isEqualTo(409);
        Map<String, String> fresh = fields(page(refused));
        assertThat(fresh.get("text1")).isEqualTo("还有一句话");
        clock.advance(Duration.ofSeconds(5));
        assertThat(send(notice, fresh, "send").getStatus()).isEqualTo(303);
    }

    @Test
    void aLateStatementComesBackWithItsWords() throws Exception {
        ConsultationDetails notice = announced();
        clock.freeze(notice.closesAt().minusSeconds(30));
        Map<String, String> form = filled(notice);
        clock.freeze(notice.closesAt());
        MockHttpServletResponse late = send(notice, form, "send");
        assertThat(late.getStatus()).isEqualTo(410);
        assertThat(page(late).expectFirst("textarea").wholeText()).isEqualTo("请把路修到村口");
        assertThat(page(late).expectFirst("[role=alert]").text()).contains("没有丢失");
    }

    /** Whoever mends a contact while the notice closes would lose the words of the first attempt. */
    @ParameterizedTest
    @ValueSource(strings = {"check", "send"})
    void aLateFormIsNotMendedButItsWordsAreKept(String action) throws Exception {
        ConsultationDetails notice = announced();
        clock.freeze(notice.closesAt().minusSeconds(1));
        Map<String, String> form = filled(notice);
        form.putAll(Map.of("contact", "not an address", "people", "-3", "text1", "我来晚了" + "x".repeat(12_000)));
        form.remove("stance");
        clock.freeze(notice.closesAt());
        MockHttpServletResponse late = send(notice, form, action);
        assertThat(late.getStatus()).isEqualTo(410);
        assertThat(page(late).select(".problems")).isEmpty();
        assertThat(page(late).expectFirst("textarea").wholeText()).startsWith("我来晚了").hasSize(12_004);
        assertThat(answers.refused(Actor.SYSTEM, notice.id())).singleElement()
                .satisfies(kept -> assertThat(kept.text()).startsWith("我来晚了").hasSize(12_004));
    }

    @Test
    void anEmptyFormThatIsLateLeavesNothingToKeep() throws Exception {
        ConsultationDetails notice = announced();
        clock.freeze(notice.closesAt().minusSeconds(30));
        Map<String, String> form = filled(notice);
        form.put("text1", " ");
        clock.freeze(notice.closesAt());
        assertThat(send(notice, form, "send").getStatus()).isEqualTo(410);
        assertThat(answers.refused(Actor.SYSTEM, notice.id())).isEmpty();
    }

    @Test
    void tenMegabytesAreRefusedAndNotAWordIsLost() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        form.put("text1", "x".repeat(10 * 1024 * 1024));
        clock.advance(Duration.ofSeconds(5));
        MockHttpServletResponse refused = send(notice, form, "send");
        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat(page(refused).expectFirst("textarea").wholeText()).hasSize(10 * 1024 * 1024);
    }

    @Test
    void machinesAreToldApartAndPeopleKeepTheirWords() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        assertThat(send(notice, form, "send").getStatus()).as("within a second").isEqualTo(429);
        clock.advance(Duration.ofSeconds(5));
        form.put("website", "http://spam");
        MockHttpServletResponse spam = send(notice, form, "send");
        assertThat(spam.getStatus()).isEqualTo(422);
        assertThat(page(spam).expectFirst("textarea").wholeText()).isEqualTo("请把路修到村口");
        form.put("website", "");
        form.put("token", form.getOrDefault("token", "").replaceFirst("^\\d+", "1"));
        assertThat(send(notice, form, "send").getStatus()).as("forged").isEqualTo(409);
    }

    @Test
    void aFormLeftOpenForDaysIsConfirmedAnewWithItsWords() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        clock.advance(Duration.ofHours(25));
        MockHttpServletResponse old = send(notice, form, "send");
        assertThat(old.getStatus()).isEqualTo(409);
        Map<String, String> fresh = fields(page(old));
        assertThat(fresh).containsEntry("text1", "请把路修到村口").doesNotContainEntry("token", form.getOrDefault("token", ""));
        clock.advance(Duration.ofSeconds(5));
        assertThat(send(notice, fresh, "send").getStatus()).isEqualTo(303);
    }

    @Test
    void aTokenOfOneNoticeDoesNotOpenAnother() throws Exception {
        ConsultationDetails here = announced();
        ConsultationDetails there = announced();
        Map<String, String> form = filled(here);
        clock.advance(Duration.ofSeconds(5));
        assertThat(send(there, form, "send").getStatus()).isEqualTo(409);
    }

    @Test
    void everyFieldIsShownAsWordsAndNeverAsMarkup() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        List.of("text1", "elsewhere", "contact", "place", "website", "people", "village", "token", "topic1", "stance")
                .forEach(field -> form.put(field, EVIL));
        for (String action : List.of("check", "change", "add", "send")) {
            Document page = page(send(notice, form, action));
            assertThat(page.select("main script, main img")).as(action).isEmpty();
            assertThat(page.expectFirst("textarea").wholeText()).as(action).isEqualTo(EVIL);
        }
    }

    @Test
    void anotherPointIsAddedWithoutScripts() throws Exception {
        ConsultationDetails notice = announced();
        Document page = page(send(notice, filled(notice), "add"));
        assertThat(page.select("textarea")).hasSize(2);
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("请把路修到村口");
    }

    @Test
    void anUnknownReceiptAndAWrongSecretGetTheSameAnswer() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        clock.advance(Duration.ofSeconds(5));
        String receipt = sent(notice, form).select(".code").eachText().getFirst();
        MockHttpServletResponse wrong = submit("/statements", Map.of("receipt", receipt, "secret", "AAAAA"));
        MockHttpServletResponse unknown = submit("/statements", Map.of("receipt", "9-NOBODY", "secret", "AAAAA"));
        assertThat(wrong.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(404);
        assertThat(wrong.getContentAsString().replace(receipt, "#")).isEqualTo(unknown.getContentAsString().replace("9-NOBODY", "#"));
    }

    @Test
    void theAuthorWithdrawsWithTheSecret() throws Exception {
        ConsultationDetails notice = announced();
        Map<String, String> form = filled(notice);
        clock.advance(Duration.ofSeconds(5));
        List<String> codes = sent(notice, form).select(".code").eachText();
        assertThat(submit("/statements/" + codes.get(0) + "/withdrawal", Map.of("secret", "WRONG")).getStatus()).isEqualTo(404);
        Document gone = page(submit("/statements/" + codes.get(0) + "/withdrawal", Map.of("secret", codes.get(1))));
        assertThat(gone.text()).contains("撤回").doesNotContain("请把路修到村口");
    }

    private Map<String, String> filled(ConsultationDetails notice) throws Exception {
        Document page = page(web.perform(get("/consultations/" + notice.id() + "/statement")).andReturn().getResponse());
        Map<String, String> form = fields(page);
        form.putAll(Map.of("stance", "SUPPORT", "topic1", "ROAD", "text1", "请把路修到村口", "village", "town:north", "contact", "13900000000"));
        return form;
    }

    /** What a browser would send. */
    private static Map<String, String> fields(Document page) {
        var form = new HashMap<String, String>();
        page.select("main form input[name]:not([type=radio])").forEach(it -> form.put(it.attr("name"), it.val()));
        page.select("main form input[type=radio][checked]").forEach(it -> form.put(it.attr("name"), it.val()));
        page.select("main form textarea").forEach(it -> form.put(it.attr("name"), it.wholeText()));
        page.select("main form select").forEach(it -> form.put(it.attr("name"), it.select("option[selected]").attr("value")));
        return form;
    }

    private MockHttpServletResponse send(ConsultationDetails notice, Map<String, String> form, String action) throws Exception {
        var all = new HashMap<>(form);
        all.put("action", action);
        return submit("/consultations/" + notice.id() + "/statement", all);
    }

    /** Sent, and the receipt opened as a browser would. */
    private Document sent(ConsultationDetails notice, Map<String, String> form) throws Exception {
        MockHttpServletResponse answer = send(notice, form, "send");
        assertThat(answer.getStatus()).isEqualTo(303);
        return page(open(java.util.Objects.requireNonNull(answer.getHeader("Location"))));
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return web.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }

    private MockHttpServletResponse submit(String address, Map<String, String> form) throws Exception {
        var request = post(address);
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private ConsultationDetails announced() {
        Actor secretary = TestAlliance.actor(Role.SECRETARY);
        return consultations.get(secretary, consultations.announce(secretary, notices.notice(Duration.ofDays(30))));
    }
}
