package org.tongtu.plan.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.FileFacts.Codes;
import org.tongtu.plan.profile.FileFacts.Figures;
import org.tongtu.plan.profile.FileSays.Match;

/**
 * What the members' files say, thing by thing, against what their members state, or where they state nothing against the joint plan.
 * Files that say the same are told of together.
 */
record FileEvidence(List<ImportedFile> files) {

    Stream<String> measures() {
        return files.stream().flatMap(file -> file.facts().figures().stream()).filter(figures -> !unit(figures).equals(figures.common())).map(Figures::common);
    }

    Stream<String> lists() {
        return files.stream().flatMap(file -> file.facts().codes().stream()).map(Codes::list);
    }

    List<FileSays> systems(JurisdictionCode member, @Nullable Integer stated, int joint) {
        return told(member, file -> says(file.facts().systems(), stated, joint));
    }

    List<FileSays> years(JurisdictionCode member, Aspect of, @Nullable Integer stated, int joint) {
        return told(member, file -> says(file.facts().years().getOrDefault(of, List.of()), stated, joint));
    }

    /** A file may have been taken by another profile than the member's of today, and its figures may not be what the profile says. */
    List<FileSays> figures(JurisdictionCode member, @Nullable String stated, String common) {
        return told(member, file -> says(file.facts().figures().stream().filter(figures -> figures.common().equals(common))
                .map(FileEvidence::unit).sorted().distinct().toList(), stated, common));
    }

    private static String unit(Figures figures) {
        return figures.looksLike() == null ? figures.taken() : figures.looksLike();
    }

    private static <T> Optional<FileSays> says(List<T> said, @Nullable T stated, T joint) {
        return said.isEmpty() ? Optional.empty() : Optional.of(new FileSays(said.stream().map(Object::toString).toList(),
                Match.of(said.equals(List.of(stated == null ? joint : stated)), stated != null), List.of(), List.of()));
    }

    /** @param own what the member's profile makes of its codes today; null where it has none of the list */
    List<FileSays> codes(JurisdictionCode member, String list, @Nullable Map<String, String> own) {
        return told(member, file -> {
            Map<String, String> turned = new LinkedHashMap<>();
            var unknown = new TreeSet<String>();
            file.facts().codes().stream().filter(codes -> codes.list().equals(list)).forEach(codes -> {
                turned.putAll(codes.joint());
                unknown.addAll(codes.unknown().keySet());
            });
            return turned.isEmpty() && unknown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FileSays(turned.entrySet().stream().map(each -> each.getKey() + " → " + each.getValue()).toList(),
                            match(turned, unknown, own), List.copyOf(unknown), List.of()));
        });
    }

    /** One that the profile names without a counterpart is as stated, and still none of the common ones. */
    private static Match match(Map<String, String> turned, TreeSet<String> unknown, @Nullable Map<String, String> own) {
        if (own == null) {
            return Match.UNLIKE_JOINT;
        }
        boolean asStated = turned.entrySet().stream().allMatch(each -> each.getValue().equals(own.get(each.getKey())))
                && unknown.stream().allMatch(code -> "".equals(own.get(code)));
        return asStated && !unknown.isEmpty() ? Match.UNLIKE_JOINT : Match.of(asStated, true);
    }

    private List<FileSays> told(JurisdictionCode member, Function<ImportedFile, Optional<FileSays>> says) {
        Map<FileSays, List<ImportedFile>> alike = files.stream().filter(file -> file.member().equals(member) && says.apply(file).isPresent())
                .collect(Collectors.groupingBy(file -> says.apply(file).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(each -> new FileSays(each.getKey().said(), each.getKey().match(), each.getKey().unknown(), each.getValue()))
                .toList();
    }
}
