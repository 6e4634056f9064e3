package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.paper.PaperFixtures;

/** A signed paper is handed in where its scan is asked for, and read where it is told. */
@BrowserTest
class PaperBrowserTests {

    private static final String LABEL = "扫描件文件名或文号";

    @Autowired
    Browsers browsers;

    @Test
    void aScanIsHandedInWithThePositionItProves() throws IOException {
        Page page = browsers.signIn("secretary", Screen.DESK, "/workspace/proposals/7?tab=proposal.tab.positions");
        Screens.open(page, "登记书面意见");
        Locator choice = page.locator(".scan-field input[type=file]");
        choice.setInputFiles(new FilePayload("批复.pdf", "application/pdf", PaperFixtures.bytes("<svg onload='alert(1)'/>")));
        Screens.isRefused(page, "不是 PDF、PNG 或 JPEG");
        assertThat(Screens.field(page, LABEL)).hasValue("");

        byte[] paper = PaperFixtures.pdf();
        choice.setInputFiles(new FilePayload("复函.pdf", "application/pdf", paper));
        assertThat(Screens.field(page, LABEL)).hasValue(Pattern.compile("sha256:[0-9a-f]{64}"));
        assertThat(page.locator(".scan-field .paper-link")).containsText("复函.pdf");
        assertThat(Axe.look(page, "a scan that was handed in")).isEmpty();
        Screens.pick(page, "无意见");
        Screens.finish(page, "确认");

        Locator told = page.locator("main .paper-link");
        assertThat(told).containsText("复函.pdf（");
        Download download = page.waitForDownload(told::click);
        assertThat(download.suggestedFilename()).isEqualTo("复函.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(paper);
        page.context().close();
    }
}
