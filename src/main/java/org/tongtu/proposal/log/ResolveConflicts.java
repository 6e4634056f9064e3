package org.tongtu.proposal.log;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Version;

/** Decides conflicts, several at once where geometries belong together. */
public record ResolveConflicts(UUID key, JurisdictionCode jurisdiction, ProposalId proposal, List<Choice> choices)
        implements ForJurisdiction {

    /**
     * @param seen the version of the cell as it is now: proof that the current value was on the decider's screen
     * @param value theirs, mine, or something third
     * @param seenCells only for a deletion: the versions of all the thing's cells that the decider had on screen
     */
    public record Choice(
            UUID conflict,
            Version seen,
            @JsonSetter(nulls = Nulls.SET) CellValue value,
            @JsonSetter(nulls = Nulls.SET) Map<String, Version> seenCells) {

        @SuppressWarnings({"NullAway", "ConstantValue"}) // JSON's null is a value here
        public Choice {
            value = value == null ? CellValue.NULL : value;
            seenCells = seenCells == null ? Map.of() : Map.copyOf(seenCells);
        }

        public Choice(UUID conflict, Version seen, CellValue value) {
            this(conflict, seen, value, Map.of());
        }
    }
}
