package org.tongtu.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.tongtu.analysis.print.PaperSize;
import org.tongtu.analysis.print.Press;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.identity.PortalAddress;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

@PortalTest
class PosterTests {

    @Autowired
    MockMvc web;

    @Autowired
    Consultations consultations;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    PortalAddress address;

    @Test
    void thePosterSaysWhatUntilWhenAndItsCodeLeadsToTheNotice() throws Exception {
        ConsultationId notice = announced(Localized.of("松柳连接路", "Songliu link road"));
        String page = "/consultations/" + notice;
        byte[] pdf = web.perform(get(page + "/poster.pdf?lang=zh")).andReturn().getResponse().getContentAsByteArray();
        assertThat(text(pdf)).contains("松柳连接路").contains("断头路").contains("截止").contains("星期").contains("UTC+08:00").contains("1. 新增");
        assertThat(code(pdf)).isEqualTo(address.of(page + "?lang=zh"));
        byte[] large = web.perform(get(page + "/poster.pdf?lang=en&paper=A3")).andReturn().getResponse().getContentAsByteArray();
        assertThat(text(large)).contains("Songliu link road").contains("Closes ").contains("Have your say");
        assertThat(code(large)).isEqualTo(address.of(page + "?lang=en"));
        try (PDDocument document = Loader.loadPDF(large)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo((float) PaperSize.A3.width());
        }
    }

    @Test
    void aVillagesPosterTellsWhatChangesThereAndLeadsThere() throws Exception {
        String page = "/consultations/" + announced(Localized.of("松柳连接路", "Songliu link road"));
        var places = Jsoup.parse(body(page + "?lang=zh"));
        String pick = places.select(".picks a").stream().filter(it -> it.text().equals(NoticeFixtures.VILLAGE)).map(it -> it.attr("href"))
                .reduce((first, last) -> last).orElseThrow();
        String village = pick.replaceAll(".*village=([0-9a-f-]+).*", "$1");
        String link = Jsoup.parse(body(page + "?village=" + village + "&lang=zh")).select("#poster ~ .acts a").getFirst().attr("href");
        byte[] pdf = web.perform(get(java.net.URI.create(link))).andReturn().getResponse().getContentAsByteArray();
        assertThat(text(pdf)).contains(NoticeFixtures.VILLAGE + "有什么变化");
        assertThat(code(pdf)).contains("village=" + village);
    }

    @Test
    void whoHasThePosterIsToldSoAndNobodyGetsASession() throws Exception {
        String poster = "/consultations/" + announced(Localized.of("标题", "Title")) + "/poster.pdf?lang=zh";
        MockHttpServletResponse first = web.perform(get(poster)).andReturn().getResponse();
        assertThat(first.getContentType()).isEqualTo("application/pdf");
        assertThat(first.getCookies()).isEmpty();
        String tag = java.util.Objects.requireNonNull(first.getHeader(HttpHeaders.ETAG));
        MockHttpServletResponse again = web.perform(get(poster).header(HttpHeaders.IF_NONE_MATCH, tag)).andReturn().getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(web.perform(get(poster + "&paper=A3").header(HttpHeaders.IF_NONE_MATCH, tag)).andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThat(web.perform(get("/consultations/99999999/poster.pdf")).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    /** The longest that a notice may say, words without a gap, characters of Extension B: all of it on one page. */
    @Test
    void nothingIsCutOff() throws Exception {
        String summary = IntStream.range(0, 4000).mapToObj(i -> i % 40 == 39 ? "。" : String.valueOf((char) ('一' + i))).reduce("", String::concat);
        List<String> changes = IntStream.range(0, 11).mapToObj(i -> (i + 1) + ". 新增道路" + "松柳连接路".repeat(12) + i).toList();
        for (String title : List.of("㙍".repeat(300), "W".repeat(300), "𬒔家村")) {
            var poster = new Poster(Locale.SIMPLIFIED_CHINESE, "公示", title, "开始", "截止", summary, "改什么", changes, "怎样提意见",
                    List.of("扫码", "帮忙"), "https://example.org/" + "x".repeat(200), "依据", null);
            byte[] pdf = Press.pdf(new PosterSheet(poster, PaperSize.A4));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
            assertThat(text(pdf).replaceAll("\\s", "")).contains(title).contains(summary.substring(3900)).contains(changes.getLast().replace(" ", "")).contains("x".repeat(200));
            assertThat(outside(pdf)).isEmpty();
            assertThat(code(pdf)).isEqualTo(poster.address());
        }
    }

    private ConsultationId announced(Localized title) {
        AnnounceNotice told = notices.notice(Duration.ofDays(31));
        return consultations.announce(TestAlliance.actor(Role.SECRETARY),
                new AnnounceNotice(Ids.next(), told.proposal(), told.opensAt(), told.closesAt(), title, told.summary()));
    }

    private String body(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Letters that stand beyond the edge of the page, and fonts that are not embedded. */
    private static List<String> outside(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var found = new java.util.ArrayList<String>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    boolean inside = letter.getXDirAdj() >= 0 && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth()
                            && letter.getYDirAdj() >= 0 && letter.getYDirAdj() <= letter.getPageHeight();
                    if (!inside) {
                        found.add(letter.getUnicode());
                    }
                }
            }.getText(document);
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDFormXObject form) {
                    for (var font : form.getResources().getFontNames()) {
                        PDFont used = form.getResources().getFont(font);
                        if (!used.isEmbedded()) {
                            found.add(used.getName());
                        }
                    }
                }
            }
            return found;
        }
    }

    /** As a phone that is held to the lower left corner reads it; letters as small as modules confuse whoever looks at the whole sheet. */
    private static String code(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            int top = (int) (image.getHeight() * 0.72);
            var corner = source.crop(0, top, (int) (image.getWidth() * 0.32), image.getHeight() - top);
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(corner)), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        }
    }
}
