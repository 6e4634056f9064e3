package org.tongtu.region;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.DecisionRule;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.region.files.PackageFiles;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;

/** Reads the alliance and its rules; what a package does not say is set as the charter's usual. */
final class AllianceReader {

    private static final int NOTICE_DAYS = 30;
    private static final int POSITION_DAYS = 15;
    private static final int ESCALATION_DAYS = 15;
    private static final double MATERIAL_CHANGE_M2 = 10_000;
    private static final String ALL = "all";

    private final Section index;
    private final Section section;
    private final List<JurisdictionCode> known;
    private final Set<JurisdictionCode> seen = new HashSet<>();

    AllianceReader(Section index, List<FoundJurisdiction> towns) {
        this.index = index;
        this.section = index.child("alliance");
        this.known = towns.stream().map(FoundJurisdiction::code).toList();
    }

    AllianceDetails read() {
        List<JurisdictionCode> members = codes("members");
        if (members.isEmpty()) {
            throw RegionRefused.because("no-members", PackageFiles.INDEX);
        }
        Section consultation = section.childOrEmpty("consultation");
        Section positions = section.childOrEmpty("positions");
        return new AllianceDetails(
                section.text("id"),
                section.localized("name"),
                members,
                codes("observers"),
                decision(members),
                consultation.whole("minimumDays", NOTICE_DAYS),
                positions.whole("days", POSITION_DAYS),
                positions.flag("silenceConsents", true),
                index.parse("timeZone", index.text("timeZone", "Asia/Shanghai"), ZoneId::of),
                section.flag("publicPositions", false),
                section.number("materialChangeM2", MATERIAL_CHANGE_M2),
                positions.whole("escalationDays", ESCALATION_DAYS));
    }

    private DecisionRule decision(List<JurisdictionCode> members) {
        Section decision = section.childOrEmpty("decision");
        var kind = decision.parse("rule", decision.text("rule", "consensus"), text ->
                DecisionRule.Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
        int quorum = decision.whole("quorum", members.size() / 2 + 1);
        if (quorum > members.size()) {
            throw RegionRefused.because("quorum-beyond-members", PackageFiles.INDEX, quorum, members.size());
        }
        double usual = kind == DecisionRule.Kind.MAJORITY ? 0.5 : kind == DecisionRule.Kind.CONSENSUS ? 1 : 2 / 3.0;
        double share = decision.number("share", usual);
        return decision.parse("share", String.valueOf(share), text ->
                new DecisionRule(kind, share, decision.flag("affectedMustConsent", true), quorum));
    }

    private List<JurisdictionCode> codes(String key) {
        boolean all = section.values().get(key) instanceof String text && text.equals(ALL);
        return all ? every() : section.texts(key).stream().map(this::known).collect(Collectors.toList());
    }

    private List<JurisdictionCode> every() {
        seen.addAll(known);
        return known;
    }

    private JurisdictionCode known(String text) {
        JurisdictionCode code = JurisdictionCode.of(text);
        if (!known.contains(code)) {
            throw RegionRefused.because("unknown-code", PackageFiles.INDEX, "alliance", text);
        }
        if (!seen.add(code)) {
            throw RegionRefused.because("duplicate-code", PackageFiles.INDEX, "alliance", text);
        }
        return code;
    }
}
