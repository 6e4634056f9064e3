package org.tongtu.exchange.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.kernel.Refused;

/** The few files of a zip that matter, in memory; nothing is ever unpacked to a path that the zip names. */
final class ZippedFiles {

    private static final int MOST_ENTRIES = 200;
    private static final int CHUNK = 8192;

    private ZippedFiles() {}

    /** Contents by lower-case name without folders. */
    static Map<String, byte[]> read(Reading reading, Set<String> endings, Charset names) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        long left = reading.limits().bytes();
        int entries = 0;
        try (InputStream file = Files.newInputStream(reading.file()); ZipInputStream zip = new ZipInputStream(file, names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new BrokenGeometry("file.beyond-limits");
                }
                byte[] content = content(zip, left);
                left -= content.length;
                String name = plain(reading, entry);
                if (endings.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    if (found.putIfAbsent(name, content) != null) {
                        throw new Refused(Refused.Kind.INVALID, "exchange.zip-twice", reading.name(), name);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(Refused.Kind.INVALID, "exchange.zip-broken", reading.name());
        }
        if (entries == 0) {
            throw new Refused(Refused.Kind.INVALID, "exchange.zip-broken", reading.name());
        }
        return found;
    }

    private static String plain(Reading reading, ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw new Refused(Refused.Kind.INVALID, "exchange.zip-path", reading.name(), name);
        }
        boolean shadow = name.startsWith("__MACOSX/") || entry.isDirectory();
        return shadow ? "" : name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Counted while it unpacks: what an entry says of its size is not believed. */
    private static byte[] content(InputStream zip, long left) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            if (out.size() + (long) read > left) {
                throw new BrokenGeometry("file.beyond-limits");
            }
            out.write(chunk, 0, read);
        }
        return out.toByteArray();
    }
}
