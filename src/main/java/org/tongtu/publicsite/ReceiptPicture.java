package org.tongtu.publicsite;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import org.tongtu.consultation.ConsultationDetails;

/** The receipt as a picture that a phone keeps by a long press: an SVG inside the page, so that no address tells the secret. */
final class ReceiptPicture {

    private static final int WIDTH = 720;
    private static final int TITLE_LINE = 24;

    private ReceiptPicture() {}

    static String dataUri(Reader r, ConsultationDetails notice, StatementIntake.Receipt receipt) {
        byte[] svg = svg(r, notice, receipt).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    static String svg(Reader r, ConsultationDetails notice, StatementIntake.Receipt receipt) {
        String title = r.in(notice.title());
        var rows = List.of(
                text(60, 34, "#14647a", 600, r.text("publicsite.receipt.title")),
                text(104, 24, "#1c2430", 400, title.length() > TITLE_LINE * 2 ? title.substring(0, TITLE_LINE * 2) + "…" : title),
                text(170, 20, "#566273", 400, r.text("publicsite.receipt.number")),
                text(212, 40, "#1c2430", 700, receipt.number().value()),
                text(270, 20, "#566273", 400, r.text("publicsite.receipt.secret")),
                text(308, 25, "#1c2430", 700, receipt.secret()),
                text(366, 20, "#566273", 400, r.text("publicsite.receipt.arrived", r.deadline(receipt.givenAt()))));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"410\" viewBox=\"0 0 " + WIDTH
                + " 410\"><rect width=\"720\" height=\"410\" fill=\"#ffffff\"/><rect width=\"12\" height=\"410\" fill=\"#14647a\"/>"
                + String.join("", rows) + "</svg>";
    }

    private static String text(int y, int size, String colour, int weight, String words) {
        return "<text x=\"44\" y=\"" + y + "\" font-size=\"" + size + "\" font-weight=\"" + weight + "\" fill=\"" + colour
                + "\" font-family=\"PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif\">"
                + HtmlUtils.htmlEscape(words, "UTF-8") + "</text>";
    }
}
