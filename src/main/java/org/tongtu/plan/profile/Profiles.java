package org.tongtu.plan.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import tools.jackson.databind.JsonNode;

/** The profiles of a plan's members, as an edition or proposal has them; a second one of a member counts for nothing. */
public final class Profiles {

    private final Map<JurisdictionCode, Profile> profiles = new LinkedHashMap<>();

    private Profiles(List<Profile> profiles) {
        profiles.forEach(profile -> this.profiles.putIfAbsent(profile.member(), profile));
    }

    public static Profiles of(PlanState state) {
        return new Profiles(state.list(ThingKind.PROFILE).stream()
                .filter(thing -> isNamed(thing) && thing.id().equals(ProfileCells.id(state.plan(), JurisdictionCode.of(thing.text(ProfileCells.JURISDICTION)))))
                .map(Profiles::read)
                .sorted(Comparator.comparing((Profile profile) -> profile.member().value()).thenComparing(Profile::id))
                .toList());
    }

    public List<Profile> list() {
        return List.copyOf(profiles.values());
    }

    public Optional<Profile> find(JurisdictionCode member) {
        return Optional.ofNullable(profiles.get(member));
    }

    private static boolean isNamed(Thing thing) {
        String code = thing.text(ProfileCells.JURISDICTION);
        return !code.isBlank() && code.length() <= JurisdictionCode.LONGEST;
    }

    private static Profile read(Thing thing) {
        Map<String, String> units = new LinkedHashMap<>();
        Map<String, Map<String, String>> classes = new LinkedHashMap<>();
        List<Threshold> thresholds = new ArrayList<>();
        each(thing, ProfileCells.UNIT, (indicator, unit) ->
                unit.asText().filter(text -> !text.isBlank()).ifPresent(text -> units.put(indicator.toUpperCase(Locale.ROOT), text)));
        Map<String, String> measures = new LinkedHashMap<>();
        each(thing, ProfileCells.MEASURE, (common, own) -> own.asText().ifPresent(text -> measures.put(common, text)));
        each(thing, ProfileCells.CLASSES, (list, codes) -> classes.put(list, codes(codes)));
        thing.cells().forEach((cell, written) -> ProfileCells.limitOf(cell).ifPresent(limit -> written.value().asNumber().ifPresent(number ->
                thresholds.add(new Threshold(limit.rule(), limit.parameter(), number.doubleValue())))));
        return new Profile(thing.id(), JurisdictionCode.of(thing.text(ProfileCells.JURISDICTION)), thing.text(ProfileCells.TITLE),
                number(thing, ProfileCells.BASE_YEAR), number(thing, ProfileCells.NEAR_TERM_YEAR), number(thing, ProfileCells.TARGET_YEAR),
                number(thing, ProfileCells.CRS), units, measures, classes, thresholds);
    }

    private static void each(Thing thing, String beginning, BiConsumer<String, CellValue> read) {
        thing.cells().tailMap(beginning).entrySet().stream()
                .takeWhile(cell -> cell.getKey().startsWith(beginning))
                .filter(cell -> !cell.getValue().value().isNull())
                .forEach(cell -> read.accept(cell.getKey().substring(beginning.length()), cell.getValue().value()));
    }

    private static Map<String, String> codes(CellValue value) {
        Map<String, String> codes = new LinkedHashMap<>();
        JsonNode node = value.toNode();
        node.properties().forEach(each -> codes.put(each.getKey(), each.getValue().asString("")));
        return codes;
    }

    private static @Nullable Integer number(Thing thing, String cell) {
        return thing.number(cell).map(BigDecimal::intValue).orElse(null);
    }
}
