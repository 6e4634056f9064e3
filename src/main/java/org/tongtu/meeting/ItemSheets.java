package org.tongtu.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.StatementCounts;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.proposal.Exemptions;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;

/** Gathers the one page that a member needs before it can decide. */
@Service
public class ItemSheets {

    private final Proposals proposals;
    private final ProposalChanges changes;
    private final Checks checks;
    private final Consultations consultations;
    private final Statements statements;
    private final Exemptions exemptions;

    ItemSheets(Proposals proposals, ProposalChanges changes, Checks checks, Consultations consultations, Statements statements,
            Exemptions exemptions) {
        this.proposals = proposals;
        this.changes = changes;
        this.checks = checks;
        this.consultations = consultations;
        this.statements = statements;
        this.exemptions = exemptions;
    }

    @Allowed({Role.DELEGATE, Role.LIAISON, Role.PLANNER, Role.DRAFTER, Role.SECRETARY, Role.EXPERT, Role.OBSERVER, Role.ADMIN})
    public ItemSheet get(Actor actor, ProposalId id) {
        ProposalDetails proposal = proposals.get(actor, id);
        PlanState state = changes.after(actor, id);
        List<Finding> findings = checks.check(state);
        long blocking = findings.stream().filter(Finding::blocks).count();
        List<PositionRecord> positions = proposal.positions().stream().filter(PositionRecord::current).toList();
        List<ItemSheet.ChangedThing> things = state instanceof OverlayState overlay ? things(overlay) : List.of();
        return new ItemSheet(proposal.summary(), things.size(), things, proposal.affected(), proposal.summary().openConflicts(),
                blocking, findings.size() - blocking, positions, exemptions.list(actor, id), said(actor, id));
    }

    private static List<ItemSheet.ChangedThing> things(OverlayState state) {
        Layers layers = Layers.of(state);
        return state.changed().stream()
                .flatMap(id -> state.find(id).or(() -> state.base().find(id)).stream())
                .map(thing -> new ItemSheet.ChangedThing(thing.id(), words(layers, thing)))
                .sorted(Comparator.comparing(thing -> thing.words().zh()))
                .toList();
    }

    /** "道路 · 松柳路": its layer, indicator or kind, then its own name. */
    private static Localized words(Layers layers, Thing thing) {
        Localized group = switch (thing.kind()) {
            case FEATURE -> layers.get(thing.group()).name();
            case TARGET -> Indicators.find(thing.group()).map(Indicator::name).orElse(Localized.same(thing.group()));
            case CLAUSE, RULE, LAYER, PROFILE -> Localized.same(thing.group());
        };
        String own = Stream.of("name", "number", "jurisdiction").map(thing::text).filter(text -> !text.isBlank()).findFirst()
                .orElse(thing.id().toString().substring(24));
        return new Localized(group.zh() + " · " + own, group.en() + " · " + own);
    }

    private @Nullable StatementCounts said(Actor actor, ProposalId id) {
        Optional<ConsultationDetails> last = consultations.list(actor, id).stream().reduce((first, second) -> second);
        return last.map(notice -> statements.counts(actor, notice.id())).orElse(null);
    }
}
