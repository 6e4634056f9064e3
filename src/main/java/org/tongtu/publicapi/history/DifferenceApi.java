package org.tongtu.publicapi.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.compare.Balance;
import org.tongtu.plan.compare.Slot;
import org.tongtu.proposal.history.Difference;
import org.tongtu.proposal.history.Differences;
import org.tongtu.proposal.history.Moment;

/** What changed between two moments of a plan, as far as the reader sees both: {@code e1}, {@code p12}, {@code p12.34}. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/differences")
class DifferenceApi {

    private final CurrentActor current;
    private final Differences differences;

    DifferenceApi(CurrentActor current, Differences differences) {
        this.current = current;
        this.differences = differences;
    }

    /** A cell that differs; the cell {@code alive} speaks of the thing as a whole. */
    record CellChange(UUID thing, ThingKind kind, String group, String cell, CellValue before, CellValue after) {

        static CellChange of(Change it) {
            return new CellChange(it.thing(), it.kind(), it.group(), it.cell(), it.before(), it.after());
        }
    }

    /** Square metres, metres or pieces. */
    record BeforeAfter(double before, double after) {

        static BeforeAfter of(Balance.Pair it) {
            return new BeforeAfter(it.before(), it.after());
        }
    }

    /** @param towns by code; empty for what lies outside all of them */
    record ClassRow(String code, Map<String, BeforeAfter> towns, BeforeAfter total) {

        static ClassRow of(Balance.Row it) {
            var towns = new java.util.LinkedHashMap<String, BeforeAfter>();
            it.towns().forEach((town, pair) -> towns.put(town, BeforeAfter.of(pair)));
            return new ClassRow(it.code(), towns, BeforeAfter.of(it.total()));
        }
    }

    record LayerSheet(String layer, Slot.Measure measure, List<ClassRow> rows, ClassRow total) {

        static LayerSheet of(Balance.Sheet it) {
            return new LayerSheet(it.layer(), it.measure(), it.rows().stream().map(ClassRow::of).toList(), ClassRow.of(it.total()));
        }
    }

    record DifferenceJson(String from, String to, List<CellChange> changes, List<LayerSheet> figures) {}

    @GetMapping
    DifferenceJson between(@PathVariable PlanId plan, @RequestParam String from, @RequestParam String to) {
        Difference found = differences.between(current.get(), plan, Moment.parse(from), Moment.parse(to));
        return new DifferenceJson(found.from().toString(), found.to().toString(),
                found.changes().stream().map(CellChange::of).toList(),
                found.balance().sheets().stream().map(LayerSheet::of).toList());
    }
}
