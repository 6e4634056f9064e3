package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongtu.plan.CellValue;
import tools.jackson.databind.json.JsonMapper;

/** What people type as a profile's cells hold it, and back. What is no number stays as it was typed, so that it can be told what is wrong. */
final class Typed {

    private static final int WAIT_MS = 300;
    private static final String ARROW = " → ";

    private Typed() {}

    static TextField field(String label, Runnable changed) {
        var field = new TextField(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(WAIT_MS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    static CellValue text(String typed) {
        return typed.isBlank() ? CellValue.NULL : CellValue.of(typed.strip());
    }

    /** @param shift decimal places that people see it moved by: 2 for a share in percent */
    static CellValue number(String typed, int shift) {
        try {
            return typed.isBlank() ? CellValue.NULL : CellValue.of(plain(typed.strip()).movePointLeft(shift));
        } catch (NumberFormatException noNumber) {
            return CellValue.of(typed.strip());
        }
    }

    /** Digits alone: an exponent would be a number of as many digits as somebody likes. */
    private static BigDecimal plain(String typed) {
        if (!typed.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            throw new NumberFormatException(typed);
        }
        return new BigDecimal(typed);
    }

    static String shown(CellValue value, int shift) {
        return value.asNumber().map(number -> number.movePointRight(shift).stripTrailingZeros().toPlainString())
                .or(value::asText).orElse("");
    }

    /** Cells as the form keeps them in the browser. */
    static Map<String, CellValue> cells(String json) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        JsonMapper.shared().readTree(json).properties().forEach(each -> cells.put(each.getKey(), CellValue.parse(each.getValue())));
        return cells;
    }

    /** A line for each class, the member's own first: {@code 0304 → 0501}. */
    static CellValue classes(String typed) {
        Map<String, String> codes = new LinkedHashMap<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] both = line.split("\\s*(?:→|->|=|,|，|;|；|\\t|\\s)\\s*", 2);
            codes.put(both[0], both.length < 2 ? "" : both[1].strip());
        });
        return codes.isEmpty() ? CellValue.NULL : CellValue.parse(JsonMapper.shared().valueToTree(codes));
    }

    static String classes(CellValue value) {
        return value.toNode().properties().stream()
                .map(each -> each.getKey() + ARROW + each.getValue().asString(""))
                .collect(Collectors.joining("\n"));
    }
}
