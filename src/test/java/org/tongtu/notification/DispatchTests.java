package org.tongtu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.kernel.CannotStart;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** Mails on their way to a real socket. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DispatchTests {

    private static final String LINK = "http://localhost:8080/password/one-time-link";

    @Autowired
    MailQueue queue;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        jdbc.sql("delete from mail_queue").update();
        clock.reset();
    }

    @Test
    void theLinkToChooseAPasswordArrives() throws Exception {
        try (var sink = new SmtpSink(0)) {
            queue.put(mail("resident@example.org"));
            dispatch("smtp://127.0.0.1:" + sink.port() + "?from=portal@example.org").carryDue();
            assertThat(sink.received()).hasSize(1);
            String message = sink.received().getFirst();
            assertThat(message).contains("From: portal@example.org", "To: resident@example.org");
            assertThat(text(message)).contains("选择密码", LINK);
            assertThat(queue.size()).isZero();
        }
    }

    @Test
    void whileNobodyAnswersAMailWaitsAndIsTriedAgain(CapturedOutput output) throws Exception {
        int port;
        try (var once = new SmtpSink(0)) {
            port = once.port();
        }
        Dispatch dispatch = dispatch("smtp://user:se%40cret@127.0.0.1:" + port);
        queue.put(mail("resident@example.org"));
        dispatch.carryDue();
        assertThat(output).contains("Mail does not go out by smtp://127.0.0.1:" + port, "Waiting: 1; tried again in 10 s")
                .doesNotContain("cret@", LINK);
        dispatch.carryDue();
        assertThat(output.getOut().split("Mail does not go out", -1)).hasSize(2);
        clock.advance(Duration.ofSeconds(11));
        try (var sink = new SmtpSink(port)) {
            dispatch("smtp://127.0.0.1:" + port).carryDue();
            assertThat(sink.received()).hasSize(1);
        }
        assertThat(queue.size()).isZero();
    }

    @Test
    void anUnknownHostIsNamed(CapturedOutput output) {
        queue.put(mail("resident@example.org"));
        dispatch("smtp://mail.invalid").carryDue();
        assertThat(output).contains("smtp://mail.invalid: ").contains("mail.invalid. Waiting: 1");
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void onePersonWhomTheServerRefusesHoldsUpNobodyElse() throws Exception {
        try (var sink = new SmtpSink(0)) {
            Dispatch dispatch = dispatch("smtp://127.0.0.1:" + sink.port());
            queue.put(mail("nobody@example.org"));
            queue.put(mail("resident@example.org"));
            dispatch.carryDue();
            dispatch.carryDue();
            assertThat(sink.received()).singleElement().satisfies(it -> assertThat(it).contains("To: resident@example.org"));
            assertThat(queue.size()).isEqualTo(1);
        }
    }

    @Test
    void aLinkThatHasExpiredIsNotSentAnyMore(CapturedOutput output) throws Exception {
        try (var sink = new SmtpSink(0)) {
            queue.put(mail("resident@example.org"));
            clock.advance(Duration.ofMinutes(61));
            dispatch("smtp://127.0.0.1:" + sink.port()).carryDue();
            assertThat(sink.received()).isEmpty();
            assertThat(queue.size()).isZero();
            assertThat(output).contains("1 mails could not be sent in time");
        }
    }

    @Test
    void withoutAServerMailsWaitAndTheLogSaysForWhat(CapturedOutput output) {
        queue.put(mail("resident@example.org"));
        new Dispatch(queue, new NoPostman()).carryDue();
        assertThat(output).contains("TONGTU_MAIL_URL is not set. Waiting: 1");
    }

    @Test
    void whoeverDiesWhileCarryingAMailIsReplaced() {
        queue.put(mail("resident@example.org"));
        assertThat(queue.take()).isPresent();
        assertThat(queue.take()).isEmpty();
        clock.advance(Duration.ofMinutes(3));
        assertThat(queue.take()).hasValueSatisfying(it -> assertThat(it.tries()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example.org", "http://mail.example.org", "smtp://user:pass word@host", "smtp:///"})
    void whatIsNoAddressStopsTheStartWithoutTellingThePassword(String url) {
        assertThatThrownBy(() -> SmtpPostman.to(url)).isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("TONGTU_MAIL_URL is no address").message().doesNotContain("pass word");
    }

    private Dispatch dispatch(String url) {
        return new Dispatch(queue, SmtpPostman.to(url));
    }

    private Mail mail(String recipient) {
        return new Mail(recipient, "选择密码", "请选择密码 " + LINK, clock.instant().plus(Duration.ofMinutes(60)));
    }

    private static String text(String message) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII))).getContent().toString();
    }
}
