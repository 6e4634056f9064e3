package org.tongtu.proposal.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.Plans;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ui.ProposalOrigin.Suggestion;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.PageHeader;

/** Where a proposal begins; {@code ?origin=warning:…} says what made somebody think of it. */
@Route(ProposalLinks.ROUTE + "/new")
@CssImport("./proposal/workbench.css")
@PermitAll
class NewProposalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoomParts parts;
    private final transient Plans plans;
    private final transient ObjectProvider<ProposalOrigin> origins;

    NewProposalView(RoomParts parts, Plans plans, ObjectProvider<ProposalOrigin> origins) {
        this.parts = parts;
        this.plans = plans;
        this.origins = origins;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> origin = event.getLocation().getQueryParameters().getSingleParameter(ProposalLinks.ORIGIN);
        show(origin.flatMap(NewProposalView::subject).orElse(null));
    }

    private static Optional<Subject> subject(String text) {
        int colon = text.indexOf(':');
        boolean fine = colon > 0 && colon < text.length() - 1 && text.length() < 100;
        return fine ? Optional.of(new Subject(text.substring(0, colon), text.substring(colon + 1))) : Optional.empty();
    }

    private void show(@Nullable Subject origin) {
        removeAll();
        Actor actor = parts.actor();
        List<JurisdictionCode> towns = parts.words().towns().of(actor, Role.PLANNER);
        List<PlanDetails> all = plans.list(actor);
        add(new PageHeader(getPageTitle()).explain(getTranslation("proposal.room.new-intro")));
        if (towns.isEmpty() || all.isEmpty()) {
            add(new EmptyState(VaadinIcon.HAND, getTranslation("proposal.room.not-planner"), getTranslation("proposal.room.not-planner-text")));
            return;
        }
        Suggestion suggestion = origin == null ? null : suggestion(actor, origin);
        add(new ProposalForm(parts.words().towns(), new ProposalForm.Choices(actor.id(), towns, all, origin, suggestion), this::create));
    }

    private @Nullable Suggestion suggestion(Actor actor, Subject origin) {
        return origins.stream().flatMap(known -> known.suggest(actor, origin).stream()).findFirst().orElse(null);
    }

    private void create(CreateProposal command, ProposalForm form) {
        ProposalId created = parts.room().proposals().create(parts.actor(), command);
        form.invited().stream()
                .filter(member -> !member.equals(command.jurisdiction()))
                .forEach(member -> parts.room().proposals().invite(
                        parts.actor(), new InviteMember(Ids.next(), command.jurisdiction(), created, member)));
        Going.to(this, form.tab().map(tab -> ProposalLinks.tab(created, tab)).orElse(ProposalLinks.proposal(created)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.room.new");
    }
}
