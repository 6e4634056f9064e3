package org.tongtu.finding.certificate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.finding.FindingDetails;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.Exemption;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The text that stands for a part of an edition: canonical JSON, line by line, so that equal content is equal text. */
final class PartText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<String> lines;

    private PartText(List<String> lines) {
        this.lines = lines;
    }

    /** Who wrote a cell last is no part of what it says. */
    static PartText ofThings(Collection<Thing> things) {
        return new PartText(things.stream().sorted(Comparator.comparing(thing -> thing.id().toString())).map(PartText::line).toList());
    }

    static PartText ofFindings(Collection<FindingDetails> findings) {
        return new PartText(findings.stream()
                .sorted(Comparator.comparing(it -> it.finding().id().toString()))
                .map(PartText::line)
                .toList());
    }

    /** The authority's documents; what each digests to only where its scan is kept. */
    static PartText ofClearances(Collection<Exemption> exemptions) {
        return new PartText(exemptions.stream().filter(it -> it.kind() == Exemption.Kind.CLEARANCE).map(PartText::line).toList());
    }

    private static String line(Exemption it) {
        ObjectNode line = NODES.objectNode().put("finding", it.finding().toString()).put("rule", it.rule())
                .put("severity", it.severity().word()).put("authority", it.authority()).put("documentNumber", it.documentNumber());
        if (!it.paperDigest().isEmpty()) {
            line.put("sha256", it.paperDigest());
        }
        return CellValue.parse(line).json();
    }

    /** A thing's values are canonical already. */
    private static String line(Thing thing) {
        var line = new StringBuilder("{\"group\":").append(CellValue.of(thing.group()).json())
                .append(",\"id\":\"").append(thing.id()).append("\",\"kind\":\"").append(thing.kind()).append("\",\"values\":{");
        String separator = "";
        for (var cell : thing.cells().entrySet()) {
            if (!cell.getValue().value().isNull()) {
                line.append(separator).append(CellValue.of(cell.getKey()).json()).append(':').append(cell.getValue().value().json());
                separator = ",";
            }
        }
        return line.append("}}").toString();
    }

    private static String line(FindingDetails it) {
        Finding finding = it.finding();
        ObjectNode line = NODES.objectNode().put("id", finding.id().toString()).put("rule", finding.rule())
                .put("severity", finding.severity().word()).put("state", it.state().name()).put("unit", finding.unit());
        put(line, "measured", finding.measured());
        put(line, "limit", finding.limit());
        ArrayNode things = line.putArray("things");
        finding.things().forEach(thing -> things.add(thing.toString()));
        ArrayNode who = line.putArray("who");
        new TreeSet<>(finding.whoMustAct()).stream().map(JurisdictionCode::value).forEach(who::add);
        return CellValue.parse(line).json();
    }

    private static void put(ObjectNode line, String name, @Nullable Double value) {
        if (value != null) {
            line.put(name, BigDecimal.valueOf(value));
        }
    }

    Part part(String name) {
        MessageDigest digest = sha256();
        write(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return new Part(name, lines.size(), HexFormat.of().formatHex(digest.digest()));
    }

    private void write(Consumer<String> out) {
        lines.forEach(line -> out.accept(line + "\n"));
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        write(text::append);
        return text.toString();
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
