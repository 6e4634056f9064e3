package org.tongtu.plan.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.FileFacts.Codes;
import org.tongtu.plan.profile.FileFacts.Figures;

/** What the members' files say, thing by thing; files that say the same are told of together. */
record FileEvidence(List<ImportedFile> files) {

    Stream<String> measures() {
        return files.stream().flatMap(file -> file.facts().figures().stream()).filter(figures -> isOdd(figures)).map(Figures::common);
    }

    Stream<String> lists() {
        return files.stream().flatMap(file -> file.facts().codes().stream()).map(Codes::list);
    }

    List<FileSays> systems(JurisdictionCode member, int expected) {
        return told(member, file -> numbers(file.facts().systems(), expected));
    }

    List<FileSays> years(JurisdictionCode member, Aspect of, int expected) {
        return told(member, file -> numbers(file.facts().years().getOrDefault(of, List.of()), expected));
    }

    private static Optional<FileSays> numbers(List<Integer> said, int expected) {
        return said.isEmpty() ? Optional.empty() : says(said.stream().map(Object::toString).toList(), !said.equals(List.of(expected)), List.of());
    }

    /** A file may have been taken by another profile than the member's of today, and its figures may not be what the profile says. */
    List<FileSays> figures(JurisdictionCode member, String common, String expected) {
        return told(member, file -> {
            List<Figures> all = file.facts().figures().stream().filter(figures -> figures.common().equals(common)).toList();
            var units = new TreeSet<String>();
            all.forEach(figures -> units.add(isOdd(figures) && figures.looksLike() != null ? figures.looksLike() : figures.taken()));
            return units.isEmpty() ? Optional.empty() : says(List.copyOf(units), !units.equals(new TreeSet<>(List.of(expected))), List.of());
        });
    }

    private static boolean isOdd(Figures figures) {
        return !figures.taken().equals(figures.common()) || figures.looksLike() != null && !figures.looksLike().equals(figures.taken());
    }

    /** @param joint what the member's profile makes of a code today */
    List<FileSays> codes(JurisdictionCode member, String list, Function<String, Optional<String>> joint) {
        return told(member, file -> {
            Map<String, String> turned = new LinkedHashMap<>();
            var unknown = new TreeSet<String>();
            file.facts().codes().stream().filter(codes -> codes.list().equals(list)).forEach(codes -> {
                turned.putAll(codes.joint());
                unknown.addAll(codes.unknown().keySet());
            });
            boolean otherwise = turned.entrySet().stream().anyMatch(each -> !joint.apply(each.getKey()).equals(Optional.of(each.getValue())));
            return turned.isEmpty() && unknown.isEmpty()
                    ? Optional.empty()
                    : says(turned.entrySet().stream().map(each -> each.getKey() + " → " + each.getValue()).toList(), otherwise || !unknown.isEmpty(), List.copyOf(unknown));
        });
    }

    private static Optional<FileSays> says(List<String> said, boolean unlike, List<String> unknown) {
        return Optional.of(new FileSays(said, unlike, unknown, List.of()));
    }

    private List<FileSays> told(JurisdictionCode member, Function<ImportedFile, Optional<FileSays>> says) {
        Map<FileSays, List<ImportedFile>> alike = files.stream().filter(file -> file.member().equals(member) && says.apply(file).isPresent())
                .collect(Collectors.groupingBy(file -> says.apply(file).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(each -> new FileSays(each.getKey().said(), each.getKey().unlike(), each.getKey().unknown(), each.getValue()))
                .toList();
    }
}
