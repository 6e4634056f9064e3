package org.tongtu.plan.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.RuleKind;
import org.tongtu.plan.standard.RuleKinds;
import org.tongtu.plan.standard.Rules;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;

/**
 * Where the members' own plans differ from the joint one, by what they state and by what their files say: the matrix that a joint
 * meeting works off line by line.
 */
public final class Differences {

    /** What is compared. */
    public enum Aspect {
        BASE_YEAR,
        NEAR_TERM_YEAR,
        TARGET_YEAR,
        /** Base years that a member's targets in the joint plan are stated for. */
        BASE_YEAR_OF_TARGETS,
        /** Years that a member's targets in the joint plan are stated for. */
        YEARS_OF_TARGETS,
        CRS,
        /** Of figures in files. */
        MEASURE,
        UNIT,
        CLASSES,
        THRESHOLD
    }

    /**
     * What one member says.
     *
     * @param stated codes, years and figures as they are written in both languages; empty where it states nothing
     * @param differs from the joint plan
     * @param open of a member's classes, those without a joint one yet
     * @param files what its files say of the same
     */
    public record Side(List<String> stated, boolean differs, List<String> open, List<FileSays> files) {

        static final Side SILENT = new Side(List.of(), false, List.of(), List.of());

        public Side(List<String> stated, boolean differs, List<String> open) {
            this(stated, differs, open, List.of());
        }

        private static Side of(Object stated, boolean differs) {
            return new Side(List.of(stated.toString()), differs, List.of());
        }

        private Side with(List<FileSays> files) {
            return new Side(stated, differs, open, files);
        }

        /** Whether there is anything to settle: with the joint plan, or between what is stated and the files. */
        boolean isUnlike() {
            return differs || files.stream().anyMatch(FileSays::isUnlike);
        }
    }

    /**
     * @param of the unit, indicator, code list or rule that it is about; empty where the aspect says it all
     * @param parameter of a rule
     * @param towns who says something; whoever is left out has not stated it, and no file of theirs speaks of it
     */
    public record Row(Aspect aspect, String of, @Nullable Parameter parameter, String joint, Map<JurisdictionCode, Side> towns) {

        /** How many members differ. */
        public long count() {
            return towns.values().stream().filter(Side::isUnlike).count();
        }
    }

    private final Profiles profiles;
    private final Rules rules;
    private final Targets targets;
    private final PlanFrame frame;
    private final Collection<JurisdictionCode> members;
    private final FileEvidence files;

    private Differences(PlanState state, Collection<JurisdictionCode> members, List<ImportedFile> files) {
        this.profiles = Profiles.of(state);
        this.rules = Rules.of(state);
        this.targets = Targets.of(state);
        this.frame = state.frame();
        this.members = members;
        this.files = new FileEvidence(files);
    }

    /** Years and grid first, then units, classes and thresholds; of these what at least one member states or one file says. */
    public static List<Row> of(PlanState state, Collection<JurisdictionCode> members, List<ImportedFile> files) {
        return new Differences(state, members, files).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(year(Aspect.BASE_YEAR, frame.baseYear(), Profile::baseYear));
        rows.add(year(Aspect.NEAR_TERM_YEAR, frame.nearTermYear(), Profile::nearTermYear));
        rows.add(year(Aspect.TARGET_YEAR, frame.targetYear(), Profile::targetYear));
        rows.add(years(Aspect.BASE_YEAR_OF_TARGETS, List.of(frame.baseYear()), Target::baseYear));
        rows.add(years(Aspect.YEARS_OF_TARGETS, List.of(frame.nearTermYear(), frame.targetYear()), Target::year));
        rows.add(row(Aspect.CRS, Grid.SRID, Profile::crs, (member, stated) -> files.systems(member, stated, Grid.SRID)));
        keys(profile -> profile.measures().keySet(), files.measures()).forEach(common -> rows.add(measure(common)));
        keys(profile -> profile.units().keySet(), Stream.of()).forEach(indicator -> rows.add(unit(indicator)));
        keys(profile -> profile.classes().keySet(), files.lists()).forEach(list -> rows.add(classes(list)));
        rules.list().forEach(rule -> RuleKinds.of(rule).ifPresent(kind -> kind.figures().forEach(parameter ->
                threshold(rule, kind, parameter).ifPresent(rows::add))));
        return rows;
    }

    /** What a member's files say of a thing, against what the member states. */
    private interface Evidence {
        List<FileSays> of(JurisdictionCode member, @Nullable Integer stated);
    }

    private Row year(Aspect aspect, int joint, Function<Profile, @Nullable Integer> own) {
        return row(aspect, joint, own, (member, stated) -> files.years(member, aspect, stated, joint));
    }

    private Row row(Aspect aspect, int joint, Function<Profile, @Nullable Integer> own, Evidence evidence) {
        Function<Profile, Optional<Integer>> stated = profile -> Optional.ofNullable(own.apply(profile));
        return new Row(aspect, "", null, Integer.toString(joint), sides(
                profile -> stated.apply(profile).map(year -> Side.of(year, year != joint)),
                member -> evidence.of(member, profiles.find(member).flatMap(stated).orElse(null))));
    }

    private Row years(Aspect aspect, List<Integer> joint, Function<Target, Integer> year) {
        Map<JurisdictionCode, Side> towns = new LinkedHashMap<>();
        for (JurisdictionCode member : members) {
            var stated = targets.list().stream()
                    .filter(target -> target.value() != null && target.scope().equals(Scope.of(member)))
                    .map(year)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!stated.isEmpty()) {
                towns.put(member, new Side(stated.stream().map(Object::toString).toList(), !joint.containsAll(stated), List.of()));
            }
        }
        return new Row(aspect, "", null, joint.stream().map(Object::toString).collect(Collectors.joining(" / ")), towns);
    }

    private Row measure(String common) {
        Function<Profile, Optional<String>> own = profile -> Optional.ofNullable(profile.measures().get(common));
        return new Row(Aspect.MEASURE, common, null, common, sides(
                profile -> own.apply(profile).map(unit -> Side.of(unit, !unit.equals(common))),
                member -> files.figures(member, profiles.find(member).flatMap(own).orElse(null), common)));
    }

    private Row unit(String indicator) {
        String joint = Indicators.find(indicator).map(Indicator::unit).orElse("");
        return new Row(Aspect.UNIT, indicator, null, joint, sides(profile ->
                Optional.ofNullable(profile.units().get(indicator)).map(unit -> Side.of(unit, !unit.equals(joint))), member -> List.of()));
    }

    private Row classes(String list) {
        return new Row(Aspect.CLASSES, list, null, "", sides(
                profile -> Optional.ofNullable(profile.classes().get(list)).map(Differences::classes),
                member -> files.codes(member, list, profiles.find(member).map(profile -> profile.classes().get(list)).orElse(null))));
    }

    private static Side classes(Map<String, String> crosswalk) {
        var own = new TreeMap<>(crosswalk);
        List<String> open = own.entrySet().stream().filter(each -> each.getValue().isBlank()).map(Map.Entry::getKey).toList();
        List<String> other = own.entrySet().stream()
                .filter(each -> !each.getValue().isBlank() && !each.getKey().equals(each.getValue()))
                .map(each -> each.getKey() + " → " + each.getValue())
                .toList();
        return new Side(other, !other.isEmpty() || !open.isEmpty(), open);
    }

    private Optional<Row> threshold(Rule rule, RuleKind kind, Parameter parameter) {
        Object joint = kind.value(rule, parameter);
        Map<JurisdictionCode, Side> towns = sides(profile -> profile.thresholds().stream()
                .filter(own -> own.rule().equals(rule.head().code()) && own.parameter().equals(parameter.name()))
                .map(own -> Side.of(own.value(), !Objects.equals(own.value(), joint)))
                .findFirst(), member -> List.of());
        return towns.isEmpty() ? Optional.empty()
                : Optional.of(new Row(Aspect.THRESHOLD, rule.head().code(), parameter, joint.toString(), towns));
    }

    private Map<JurisdictionCode, Side> sides(Function<Profile, Optional<Side>> side, Function<JurisdictionCode, List<FileSays>> evidence) {
        Map<JurisdictionCode, Side> towns = new LinkedHashMap<>();
        for (JurisdictionCode member : members) {
            Optional<Side> stated = profiles.find(member).flatMap(side);
            List<FileSays> said = evidence.apply(member);
            if (stated.isPresent() || !said.isEmpty()) {
                towns.put(member, stated.orElse(Side.SILENT).with(said));
            }
        }
        return towns;
    }

    private TreeSet<String> keys(Function<Profile, Collection<String>> keys, Stream<String> more) {
        return Stream.concat(profiles.list().stream().flatMap(profile -> keys.apply(profile).stream()), more).collect(Collectors.toCollection(TreeSet::new));
    }
}
