package org.tongtu.proposal.log;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileRules;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.RuleHead;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.standard.Severity;
import org.tongtu.plan.target.Target;

/** What may be written at all, whoever writes it: sizes, sound geometries, known layers, targets that are not locked. */
final class WriteRules {

    static final int MOST_WRITES = 2_000;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_CODE = 40;
    private static final String ORIGIN = "origin";
    private static final String SEVERITY = "severity";
    private static final String CELL_NAME = "[a-z][a-z0-9_:-]{0,59}";

    private WriteRules() {}

    static void require(Page page, List<Write> writes) {
        if (writes.isEmpty() || writes.size() > MOST_WRITES) {
            throw new Refused(Refused.Kind.INVALID, "proposal.write-count", writes.size(), MOST_WRITES);
        }
        writes.forEach(write -> require(page, write));
        requireProfiles(page, writes.stream().filter(write -> write.kind() == ThingKind.PROFILE && !write.cell().equals(Cell.ALIVE)).toList());
    }

    private static void require(Page page, Write write) {
        if (!write.cell().matches(CELL_NAME)) {
            throw new Refused(Refused.Kind.INVALID, "proposal.cell-name", write.cell());
        }
        requireUnlocked(page, write);
        requireNotStatutory(page, write);
        requireRuleCode(write);
        KnownAttributes.require(page, write);
        requireValue(page.fold().layers(), write.kind(), write.group(), write.cell(), write.value());
    }

    static void requireValue(Layers layers, ThingKind kind, String group, String cell, CellValue value) {
        if (kind == ThingKind.FEATURE && cell.equals(Cell.GEOMETRY)) {
            Geometry geometry = value.asGeometry()
                    .orElseThrow(() -> new Refused(Refused.Kind.INVALID, "proposal.not-a-geometry"));
            requireLayer(layers.get(group), geometry);
        } else if (kind == ThingKind.TARGET && cell.equals("jurisdiction") && value.json().length() > LONGEST_CODE) {
            throw new Refused(Refused.Kind.TOO_LARGE, "proposal.text-too-long", cell, LONGEST_CODE);
        } else if (value.json().length() > LONGEST_TEXT) {
            throw new Refused(Refused.Kind.TOO_LARGE, "proposal.text-too-long", cell, LONGEST_TEXT);
        }
        if (kind == ThingKind.FEATURE && layers.get(group).disclosure() == Disclosure.OFFLINE) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.layer-offline", group);
        }
    }

    private static void requireProfiles(Page page, List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        writes.stream().filter(write -> !isOfItsMember(page, write)).findFirst().ifPresent(write -> {
            throw new Refused(Refused.Kind.INVALID, "profile.jurisdiction");
        });
        Rules rules = Rules.of(page.fold().state());
        writes.stream().flatMap(write -> ProfileRules.problem(write.cell(), write.value(), rules).stream()).findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    /** A member has one profile, whoever begins it. */
    private static boolean isOfItsMember(Page page, Write write) {
        boolean isOwnName = !write.cell().equals(ProfileCells.JURISDICTION) || write.value().asText().filter(write.group()::equals).isPresent();
        return isOwnName && !write.group().isBlank() && write.group().length() <= JurisdictionCode.LONGEST
                && write.thing().equals(ProfileCells.id(page.fold().state().plan(), JurisdictionCode.of(write.group())));
    }

    private static void requireUnlocked(Page page, Write write) {
        if (write.kind() != ThingKind.TARGET || page.door().isCorrection()) {
            return;
        }
        if (page.fold().thing(write.thing()).filter(target -> isHandedDown(target.text(ORIGIN))).isPresent()) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.target-handed-down", write.group());
        }
        if (write.cell().equals(ORIGIN) && isHandedDown(write.value().asText().orElse(""))) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.target-origin", write.group());
        }
    }

    private static boolean isHandedDown(String origin) {
        return Target.Origin.of(origin) == Target.Origin.HANDED_DOWN;
    }

    /** What statute demands is no matter for a proposal, nor is how gravely it is taken. */
    private static void requireNotStatutory(Page page, Write write) {
        boolean statutory = write.kind() == ThingKind.RULE && page.fold().base().find(write.thing()).filter(Rules::isStatutory).isPresent();
        if (statutory) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.statutory-rule", write.group());
        }
        boolean becomes = write.kind() == ThingKind.RULE && write.cell().equals(SEVERITY) && !page.door().isCorrection()
                && write.value().asText().flatMap(Severity::find).filter(Severity.STATUTORY::equals).isPresent();
        if (becomes) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-statute", write.group());
        }
    }

    /** In codes of findings {@code @} parts a joint rule's from a member's. */
    private static void requireRuleCode(Write write) {
        if (write.kind() == ThingKind.RULE && (write.group().contains(RuleHead.OF_MEMBER) || write.group().length() > LONGEST_CODE)) {
            throw new Refused(Refused.Kind.INVALID, "proposal.rule-code", write.group(), LONGEST_CODE);
        }
    }

    private static void requireLayer(LayerDefinition layer, Geometry geometry) {
        GeometryKind kind = layer.geometries().stream()
                .filter(it -> it.accepts(geometry))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.INVALID, "proposal.other-geometry", layer.code(),
                        geometry.getGeometryType()));
        GeometryCheck.requireSound(geometry, kind);
    }
}
