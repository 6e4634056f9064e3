package org.tongtu.plan.profile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.tongtu.geodata.Crs;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.standard.CodeList;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.RuleProblem;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Units;
import tools.jackson.databind.JsonNode;

/** What may stand in a profile's cells; whoever writes it, by form, file or program. */
public final class ProfileRules {

    private static final int EARLIEST = 1949;
    private static final int LATEST = 2100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_UNIT = 20;
    private static final int MOST_CLASSES = 2_000;

    private ProfileRules() {}

    /** Why a cell may not hold a value; empty where it may. */
    public static Optional<Refused> problem(String cell, CellValue value, Rules rules) {
        if (value.isNull()) {
            return Optional.empty();
        }
        if (cell.startsWith(ProfileCells.UNIT)) {
            return unit(cell.substring(ProfileCells.UNIT.length()), value);
        }
        Optional<String> common = ProfileCells.measureOf(cell);
        if (common.isPresent()) {
            return measure(common.get(), value);
        }
        if (cell.startsWith(ProfileCells.CLASSES)) {
            return classes(cell.substring(ProfileCells.CLASSES.length()), value);
        }
        Optional<ProfileCells.Limit> limit = ProfileCells.limitOf(cell);
        if (limit.isPresent()) {
            return limit(limit.get(), value, rules);
        }
        return switch (cell) {
            case ProfileCells.JURISDICTION -> unless(isText(value, JurisdictionCode.LONGEST), "profile.jurisdiction");
            case ProfileCells.TITLE -> unless(isText(value, LONGEST_TITLE), "profile.title", LONGEST_TITLE);
            case ProfileCells.BASE_YEAR, ProfileCells.NEAR_TERM_YEAR, ProfileCells.TARGET_YEAR ->
                    unless(isYear(value), "profile.year", value.written(), EARLIEST + "", LATEST + "");
            case ProfileCells.CRS -> unless(whole(value).flatMap(Crs::find).isPresent(), "profile.crs", value.written());
            default -> refused("profile.cell", cell);
        };
    }

    private static Optional<Refused> unit(String indicator, CellValue value) {
        return Indicators.find(indicator.toUpperCase(Locale.ROOT)).isEmpty()
                ? refused("profile.indicator", indicator)
                : unless(isText(value, LONGEST_UNIT), "profile.unit", LONGEST_UNIT);
    }

    /** Only what can be turned into the common unit without asking anybody. */
    private static Optional<Refused> measure(String common, CellValue value) {
        return unless(value.asText().filter(Units.alike(common)::contains).isPresent(), "profile.measure", value.written(), common, Units.alike(common));
    }

    private static Optional<Refused> classes(String name, CellValue value) {
        Optional<CodeList> list = CodeLists.find(name);
        JsonNode node = value.toNode();
        if (list.isEmpty() || !node.isObject() || node.size() > MOST_CLASSES) {
            return refused("profile.classes", name, MOST_CLASSES);
        }
        return node.properties().stream()
                .filter(each -> !each.getValue().isString() || !isJoint(name, each.getValue().asString()))
                .findFirst()
                .flatMap(each -> refused("profile.class", each.getKey(), each.getValue().asString(each.getValue().toString())));
    }

    private static boolean isJoint(String list, String code) {
        return code.isBlank() || CodeLists.lookup(list, code).isPresent();
    }

    private static Optional<Refused> limit(ProfileCells.Limit limit, CellValue value, Rules rules) {
        Rule rule = rules.find(limit.rule()).orElse(null);
        RuleKind kind = rule == null ? null : RuleKinds.of(rule).orElse(null);
        if (rule == null || kind == null) {
            return refused("profile.rule", limit.rule());
        }
        BigDecimal own = value.asNumber().orElse(null);
        return own == null
                ? refused("profile.figure", rule.head().name(), limit.parameter())
                : kind.problem(rule, limit.parameter(), own.doubleValue()).flatMap(why -> refusal(kind, rule, own, why));
    }

    private static Optional<Refused> refusal(RuleKind kind, Rule rule, BigDecimal own, RuleProblem why) {
        return switch (why.reason()) {
            case OUT_OF_BOUNDS -> refused("profile.bounds", rule.head().name(), own, why.unit());
            case LOOSER -> {
                Parameter figure = kind.figure(why.name()).orElseThrow();
                yield refused("profile.looser." + figure.stricter(), rule.head().name(), own, kind.value(rule, figure), why.unit());
            }
            default -> refused("profile.figure", rule.head().name(), why.name());
        };
    }

    private static boolean isText(CellValue value, int longest) {
        return value.asText().filter(text -> text.length() <= longest).isPresent();
    }

    private static boolean isYear(CellValue value) {
        return whole(value).filter(year -> year >= EARLIEST && year <= LATEST).isPresent();
    }

    private static Optional<Integer> whole(CellValue value) {
        return value.asNumber().filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static Optional<Refused> unless(boolean right, String reason, Object... arguments) {
        return right ? Optional.empty() : refused(reason, arguments);
    }

    private static Optional<Refused> refused(String reason, Object... arguments) {
        return Optional.of(new Refused(Refused.Kind.INVALID, reason, arguments));
    }
}
