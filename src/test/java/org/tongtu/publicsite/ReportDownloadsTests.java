package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.report.ReportFormat;
import org.tongtu.consultation.statement.StatementFixtures;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

@PortalTest
class ReportDownloadsTests {

    @Autowired
    MockMvc web;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    NoticeFixtures notices;

    private ConsultationId notice = new ConsultationId(1);

    @BeforeEach
    void announce() {
        notice = consultations.announce(TestAlliance.actor(Role.SECRETARY), notices.notice(Duration.ofDays(30)));
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice, "请修路"));
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everybodyTakesAFileWithoutASessionAndABrowserAsksWhetherItIsNew(ReportFormat format) throws Exception {
        String address = "/consultations/" + notice + "/report." + format + "?lang=zh";
        MockHttpServletResponse answer = open(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(format.mediaType());
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        String tag = Objects.requireNonNull(answer.getHeader("ETag"));
        MockHttpServletResponse again = web.perform(get(address).header("If-None-Match", tag)).andReturn().getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(open("/consultations/" + notice + "/report." + format + "?lang=en").getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aFileIsNamedInWholeAndOnceMoreInPlainLetters() throws Exception {
        String named = Objects.requireNonNull(open("/consultations/" + notice + "/report.docx?lang=zh").getHeader("Content-Disposition"));
        assertThat(named).startsWith("attachment; filename=\"report-" + notice + ".docx\"; filename*=UTF-8''");
        assertThat(URLDecoder.decode(named.substring(named.indexOf("''") + 2), StandardCharsets.UTF_8)).isEqualTo("意见采纳情况-公示" + notice + ".docx");
        assertThat(open("/consultations/" + notice + "/report.pdf?lang=en").getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"adoption-report-notice-" + notice + ".pdf\"");
        assertThat(PublicFiles.attachment("a\"b\r\nX: 1;路.pdf")).isEqualTo("attachment; filename=\"abX1.pdf\"; filename*=UTF-8''a%22b%0D%0AX%3A%201%3B%E8%B7%AF.pdf");
    }

    @Test
    void thereIsNoFileOfAnUnknownKindOrNotice() throws Exception {
        assertThat(open("/consultations/" + notice + "/report.exe").getStatus()).isEqualTo(404);
        assertThat(open("/consultations/99999999/report.pdf").getStatus()).isEqualTo(404);
    }

    @Test
    void theNoticesPageLeadsToEachFileInTheReadersLanguage() throws Exception {
        Document page = Jsoup.parse(open("/consultations/" + notice + "?lang=en").getContentAsString(StandardCharsets.UTF_8));
        for (ReportFormat format : ReportFormat.values()) {
            String address = "/consultations/" + notice + "/report." + format + "?lang=en";
            assertThat(page.select("a[href='" + address + "']")).hasSize(1);
        }
    }

    @Test
    void aFileIsMadeAnewOnceSomebodySaidSomethingMore() throws Exception {
        String address = "/consultations/" + notice + "/report.docx?lang=zh";
        String before = open(address).getHeader("ETag");
        statements.give(Actor.ANONYMOUS, StatementFixtures.statement(notice, "还要一座桥"));
        assertThat(open(address).getHeader("ETag")).isNotEqualTo(before);
    }
}
