package org.tongtu.proposal.log;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeList;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;

/**
 * A feature takes what its layer's schema names, in either language, and what it has had all along; and of an attribute's values those
 * of its kind. What a plan held before is not touched by that: checks tell of it.
 */
final class KnownAttributes {

    private static final String ENGLISH = "_en";
    private static final int MOST_EXAMPLES = 20;

    private KnownAttributes() {}

    static void require(Page page, Write write) {
        boolean attribute = write.kind() == ThingKind.FEATURE && !write.isGeometry() && !write.cell().equals(Cell.ALIVE);
        if (!attribute) {
            return;
        }
        LayerDefinition layer = page.fold().layers().get(write.group());
        boolean known = layer.schema().isEmpty() || isNamed(layer, write.cell()) || isThere(page, write);
        if (!known) {
            throw new Refused(Refused.Kind.INVALID, "proposal.unknown-attribute", layer.name(), write.cell(),
                    layer.schema().stream().map(Attribute::name).collect(Collectors.joining(", ")));
        }
        layer.attribute(write.cell()).ifPresent(it -> requireInDomain(layer, it, write.value()));
    }

    /** None is in every domain, or what was wrong could not be taken away. */
    private static void requireInDomain(LayerDefinition layer, Attribute attribute, CellValue value) {
        String text = value.asText().or(() -> value.asNumber().map(BigDecimal::toPlainString)).orElse(value.json()).strip();
        if (value.isNull() || text.isEmpty() || isInDomain(attribute, value, text)) {
            return;
        }
        String codes = attribute.type() == Attribute.Type.CODE ? "-codes" : "";
        throw new Refused(Refused.Kind.INVALID, "proposal.attribute-domain" + codes, layer.name(), attribute.label(), text, examples(attribute));
    }

    private static boolean isInDomain(Attribute attribute, CellValue value, String text) {
        return switch (attribute.type()) {
            case NUMBER -> value.asNumber().isPresent();
            case BOOLEAN -> value.equals(CellValue.TRUE) || value.equals(CellValue.FALSE);
            case CODE -> attribute.takes(text);
            case TEXT, DATE -> true;
        };
    }

    private static Optional<CodeList> codes(Attribute attribute) {
        return Optional.ofNullable(attribute.codeList()).flatMap(CodeLists::find);
    }

    /** What helps: the codes, or the kind of value. */
    private static String examples(Attribute attribute) {
        return codes(attribute)
                .map(list -> list.list().stream().limit(MOST_EXAMPLES).map(Code::code).collect(Collectors.joining(", ")))
                .orElse(attribute.type() == Attribute.Type.NUMBER ? "12.5" : "true, false");
    }

    private static boolean isNamed(LayerDefinition layer, String cell) {
        boolean english = cell.endsWith(ENGLISH) && layer.attribute(cell.substring(0, cell.length() - ENGLISH.length())).isPresent();
        return english || layer.attribute(cell).isPresent();
    }

    private static boolean isThere(Page page, Write write) {
        return page.fold().thing(write.thing()).map(it -> it.cells().containsKey(write.cell())).orElse(false);
    }
}
