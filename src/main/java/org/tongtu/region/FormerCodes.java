package org.tongtu.region;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.region.files.Section;

/**
 * Codes that jurisdictions bore before they were renamed or raised. The package may name its own
 * ({@code jurisdictions: formerCodes: {"320584": "320509"}}); some of GB/T 2260 are common knowledge and known here.
 */
final class FormerCodes {

    /** 吴江市 became 吴江区 of 苏州市 in 2012 (国函〔2012〕102号). */
    private static final Map<String, String> KNOWN = Map.of("320584", "320509");

    private final Map<JurisdictionCode, JurisdictionCode> successors = new TreeMap<>();

    private FormerCodes() {}

    static FormerCodes of(Section index) {
        var codes = new FormerCodes();
        if (index.text("scheme", "").startsWith("GB/T 2260")) {
            KNOWN.forEach(codes::add);
        }
        Section named = index.childOrEmpty("jurisdictions").childOrEmpty("formerCodes");
        named.values().keySet().forEach(key -> codes.add(String.valueOf(key), named.text(String.valueOf(key))));
        return codes;
    }

    private void add(String former, String code) {
        successors.put(JurisdictionCode.of(former), JurisdictionCode.of(code));
    }

    /** What a jurisdiction was called earlier. */
    List<JurisdictionCode> of(JurisdictionCode code) {
        return successors.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .toList();
    }
}
