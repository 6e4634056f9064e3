package org.tongtu.publicapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file says to those who open it: its bytes alone are packed, and hide every word. */
final class Unpacked {

    private Unpacked() {}

    static String words(byte[] bytes) throws IOException {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        if (plain.startsWith("%PDF")) {
            try (var document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }
        return plain.startsWith("PK") ? entries(bytes) : plain;
    }

    /** By way of a file: what a spreadsheet's writer streamed can be read by its directory only. */
    private static String entries(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("packed", ".zip");
        try (var zip = new ZipFile(Files.write(file, bytes).toFile())) {
            var words = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                words.append(words(zip.getInputStream(entry).readAllBytes())).append('\n');
            }
            return words.toString();
        } finally {
            Files.delete(file);
        }
    }
}
