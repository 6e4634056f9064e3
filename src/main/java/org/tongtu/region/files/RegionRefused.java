package org.tongtu.region.files;

import java.util.List;
import org.tongtu.kernel.Refused;

/** A package that cannot be loaded, with everything that is wrong in it; nothing of it was taken. */
public final class RegionRefused extends Refused {

    private final transient List<RegionNote> problems;

    public RegionRefused(List<RegionNote> problems) {
        super(Kind.INVALID, problems.getFirst().key().substring("refused.".length()),
                problems.getFirst().arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    public static RegionRefused because(String reason, Object... arguments) {
        return new RegionRefused(List.of(RegionNote.of("refused.region." + reason, arguments)));
    }

    /** All of them, each with its file and place; never empty. */
    public List<RegionNote> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problems.toString();
    }
}
