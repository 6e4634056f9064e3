package org.tongtu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Lets the letters of a page be searched and copied. Where a font draws 田 for the ideograph and for the radical ⽥ by one
 * outline, PDFBox says that the page holds the radical, and nobody finds the word.
 */
public final class ReadableText {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})>");
    private static final AtomicReference<@Nullable Map<Integer, Integer>> IDEOGRAPHS = new AtomicReference<>();

    private ReadableText() {}

    public static byte[] mended(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            Set<COSStream> done = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDPage page : document.getPages()) {
                mend(page.getResources(), done);
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDFormXObject form) {
                        mend(form.getResources(), done);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** @param done pages share their fonts, and a font is mended once */
    private static void mend(PDResources resources, Set<COSStream> done) throws IOException {
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        for (COSName name : resources.getFontNames()) {
            if (fonts.getCOSDictionary(name).getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream words && done.add(words)) {
                String told = new String(words.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                try (OutputStream out = words.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(mended(told).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    /** The same, letter by letter. */
    private static String mended(String told) throws IOException {
        var single = new StringBuilder();
        Map<Integer, Integer> ideographs = ideographs();
        Matcher range = RANGE.matcher(told);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1), 16);
            int to = Integer.parseInt(range.group(2), 16);
            long letter = Long.parseLong(range.group(3), 16);
            int digits = range.group(3).length();
            for (int code = from; code <= to; code++) {
                long said = letter + code - from;
                long meant = digits > 4 ? said : ideographs.getOrDefault((int) said, (int) said);
                single.append(String.format("1 beginbfchar\n<%04X> <%0" + digits + "X>\nendbfchar\n", code, meant));
            }
        }
        int first = told.indexOf("endcodespacerange") + "endcodespacerange".length();
        return told.substring(0, first) + "\n" + single + told.substring(told.indexOf("endcmap"));
    }

    private static Map<Integer, Integer> ideographs() throws IOException {
        Map<Integer, Integer> known = IDEOGRAPHS.get();
        if (known == null) {
            known = read();
            IDEOGRAPHS.set(known);
        }
        return known;
    }

    private static Map<Integer, Integer> read() throws IOException {
        var found = new TreeMap<Integer, Integer>();
        try (var in = PaperFont.REGULAR.open(); var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
                int glyph = letters.getGlyphId(radical);
                List<Integer> same = glyph == 0 ? null : letters.getCharCodes(glyph);
                int drawn = radical;
                if (same != null) {
                    same.stream().filter(code -> code >= FIRST_IDEOGRAPH).findFirst().ifPresent(code -> found.put(drawn, code));
                }
            }
        }
        return found;
    }
}
