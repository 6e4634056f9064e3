package org.tongtu.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Noto Sans SC (SIL Open Font License) as TrueType outlines, which can be embedded in part; see docs/decisions/008. */
public enum PaperFont {
    REGULAR("NotoSansSC-Regular"),
    BOLD("NotoSansSC-Bold");

    private static final Map<PaperFont, Font> LOADED = new EnumMap<>(PaperFont.class);

    private final String file;

    PaperFont(String file) {
        this.file = file;
    }

    /** The font file, to be embedded. */
    public InputStream open() {
        return Objects.requireNonNull(PaperFont.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + file + ".ttf"), file);
    }

    /** @param size in points */
    public Font of(double size) {
        return loaded().deriveFont((float) size);
    }

    public Font loaded() {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(this, PaperFont::load);
        }
    }

    private Font load() {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(file, broken);
        }
    }
}
