package org.tongtu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A paper as a Word document (ECMA-376): headings that are headings and tables that are tables, to be edited in Word or WPS. */
public final class WordFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {}

    public static byte[] write(Paper paper) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                var body = new WordBody(paper);
                put(zip, "[Content_Types].xml", resource("content-types.xml"));
                put(zip, "_rels/.rels", resource("package-rels.xml"));
                put(zip, "docProps/core.xml", properties(paper));
                put(zip, "word/document.xml", body.document());
                put(zip, "word/_rels/document.xml.rels", body.relations());
                put(zip, "word/styles.xml", resource("styles.xml"));
                put(zip, "word/footer.xml", resource("footer.xml"));
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream part = WordFile.class.getResourceAsStream("/document/word/" + name)) {
            return Objects.requireNonNull(part, name).readAllBytes();
        }
    }

    private static byte[] properties(Paper paper) {
        String made = paper.made().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Markup("cp:coreProperties",
                "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "dc", "http://purl.org/dc/elements/1.1/",
                "dcterms", "http://purl.org/dc/terms/",
                "xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .text("dc:title", paper.title().replace('\n', ' '))
                .text("dc:creator", "Tongtu")
                .text("dc:language", paper.locale().toLanguageTag())
                .text("dcterms:created", made, "xsi:type", "dcterms:W3CDTF")
                .finished();
    }
}
