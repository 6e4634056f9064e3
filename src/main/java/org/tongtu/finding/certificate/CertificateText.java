package org.tongtu.finding.certificate;

import java.util.List;
import java.util.Objects;
import org.tongtu.finding.EditionCheck;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.EditionSummary;
import org.tongtu.proposal.Exemption;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A certificate as canonical JSON: sorted keys, no white space, only texts and whole numbers. */
final class CertificateText {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private CertificateText() {}

    static String write(CertifiedEdition it, List<Part> layers, List<CertifiedTally> result, List<Exemption> exemptions) {
        var text = new CertificateText();
        text.head(it.edition(), it.check());
        text.root.put("audience", it.audience().name());
        List.of(Part.RULES, Part.TARGETS, Part.CLAUSES, Part.FINDINGS).forEach(name -> text.root.set(name, part(it.part(name))));
        Part clearances = it.part(Part.CLEARANCES);
        if (clearances.count() > 0) {
            text.root.set(Part.CLEARANCES, part(clearances));
        }
        ObjectNode data = text.root.putObject("layers");
        layers.forEach(layer -> data.set(layer.name(), part(layer)));
        ObjectNode tallies = text.root.putObject("result");
        result.forEach(each -> tallies.putObject(each.severity().word()).put("open", each.open()).put("exempted", each.exempted()));
        ArrayNode granted = text.root.putArray("exemptions");
        exemptions.forEach(each -> granted.add(exemption(each)));
        return CellValue.parse(text.root).json();
    }

    private void head(EditionSummary edition, EditionCheck check) {
        root.put("format", Certificate.FORMAT).put("plan", edition.plan().value()).put("edition", edition.number())
                .put("agreedAt", edition.agreedAt().toString())
                .put("checkedAt", check.at().toString()).put("software", check.software());
        if (edition.proposal() != null) {
            root.put("proposal", edition.proposal()).put("sequence", edition.sequence());
        }
    }

    private static ObjectNode part(Part part) {
        return JsonNodeFactory.instance.objectNode().put("count", part.count()).put("sha256", part.sha256());
    }

    private static ObjectNode exemption(Exemption it) {
        return JsonNodeFactory.instance.objectNode().put("finding", it.finding().toString()).put("rule", it.rule())
                .put("severity", it.severity().word()).put("kind", it.kind().name()).put("reason", it.reason())
                .put("until", Objects.toString(it.until(), "")).put("authority", it.authority())
                .put("documentNumber", it.documentNumber()).put("proposal", it.proposal().number())
                .put("edition", it.edition());
    }
}
