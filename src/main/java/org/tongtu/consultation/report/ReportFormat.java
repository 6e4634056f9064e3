package org.tongtu.consultation.report;

import org.tongtu.document.WordFile;

/** Kinds of files that an adoption report is written into, by their endings. */
public enum ReportFormat {
    docx(WordFile.MEDIA_TYPE),
    pdf("application/pdf"),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
