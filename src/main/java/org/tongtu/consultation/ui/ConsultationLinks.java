package org.tongtu.consultation.ui;

import java.util.Locale;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.report.ReportFormat;
import org.tongtu.consultation.statement.ReceiptNumber;

/** Addresses of notices: the desk below the workspace, and the public page. */
public final class ConsultationLinks {

    static final String ROUTE = "consultations/:number";

    /** Where people look up what became of their statement. */
    static final String RECEIPTS = "/statements";

    private ConsultationLinks() {}

    /** The statement desk. */
    public static String desk(ConsultationId id) {
        return "consultations/" + id;
    }

    /** What everybody sees. */
    public static String publicPage(ConsultationId id) {
        return "/consultations/" + id;
    }

    /** The adoption report to take away, in the language of who takes it. */
    public static String report(ConsultationId id, ReportFormat format, Locale locale) {
        return publicPage(id) + "/report." + format + "?lang=" + locale.getLanguage();
    }

    /** The PDF for the village board. */
    public static String poster(ConsultationId id, String lang) {
        return publicPage(id) + "/poster.pdf?lang=" + lang;
    }

    /** One statement on the public page. */
    public static String publicStatement(ConsultationId id, ReceiptNumber receipt) {
        return publicPage(id) + "#s-" + receipt;
    }
}
