package org.tongtu.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What a scan may be. The content tells, never the name: what pretends to be a picture could be a page with a script. */
public enum PaperType {
    PDF("application/pdf", "pdf", PaperContent::isPdf),
    PNG("image/png", "png", PaperContent::isPng),
    JPEG("image/jpeg", "jpg", PaperContent::isJpeg);

    private final String mediaType;
    private final String ending;
    private final Predicate<PaperContent> test;

    PaperType(String mediaType, String ending, Predicate<PaperContent> test) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.test = test;
    }

    static Optional<PaperType> of(byte[] content) {
        var read = new PaperContent(content);
        return Arrays.stream(values()).filter(type -> type.test.test(read)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    String ending() {
        return ending;
    }
}
