package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.log.Write;
import org.tongtu.proposal.rules.ui.InNameOf;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** Where a member's profile is written in a proposal. */
@Route(ProposalLinks.ROUTE + "/:number([0-9]{1,8})/profile")
@CssImport("./proposal/rules.css")
@PermitAll
class ProfileFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProfileParts parts;
    private final transient InNameOf.Source names;
    private String title = "";

    ProfileFormView(ProfileParts parts, InNameOf.Source names) {
        this.parts = parts;
        this.names = names;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ProposalDetails proposal = parts.drafting().get(new ProposalId(event.getRouteParameters().getInteger("number").orElseThrow()));
        String asked = event.getLocation().getQueryParameters().getSingleParameter(ProfileLinks.MEMBER).orElse("");
        var member = parts.members().entrySet().stream().filter(each -> each.getKey().value().equals(asked)).findFirst();
        title = getTranslation("profile.form.title", member.map(each -> each.getValue().in(getLocale())).orElse(asked));
        add(new PageHeader(title).explain(getTranslation("profile.form.intro", proposal.id().number() + "", proposal.summary().title()))
                .offer(new Anchor(ProfileLinks.tab(proposal.id()), getTranslation("profile.form.back"))));
        if (member.isEmpty()) {
            add(new EmptyState(VaadinIcon.QUESTION_CIRCLE_O, getTranslation("profile.form.nobody"), getTranslation("profile.form.nobody-text")));
        } else if (!parts.drafting().mayWrite(proposal.id())) {
            add(new EmptyState(VaadinIcon.HAND, getTranslation("rules.not-yours"), getTranslation("rules.not-yours-text")));
        } else {
            show(proposal, member.get().getKey());
        }
    }

    private void show(ProposalDetails proposal, JurisdictionCode member) {
        PlanState state = parts.drafting().after(proposal.id());
        UUID id = ProfileCells.id(state.plan(), member);
        Thing seen = state.find(id).orElseGet(() -> new Thing(id, ThingKind.PROFILE, member.value(), new TreeMap<>()));
        Map<String, CellValue> begun = new LinkedHashMap<>();
        seen.cells().forEach((name, cell) -> begun.put(name, cell.value()));
        String kept = "profile of " + member + " in " + proposal.id() + " by " + parts.drafting().actor().id() + " on " + begun.hashCode();
        var form = new ProfileForm(kept, state, parts.words(state, getLocale()), begun);
        var names = new InNameOf(this.names, proposal);
        var save = new Button(getTranslation("profile.form.save"), click -> {
            if (form.isSound()) {
                names.write(writes(seen, member, form.cells()), "profile.form.saved", ProfileLinks.tab(proposal.id()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(save);
        acts.addClassName("page-actions");
        form.add(names, acts);
        add(form);
    }

    /** By the versions that the form was opened on; what is not said any more is taken back. */
    private static List<Write> writes(Thing seen, JurisdictionCode member, Map<String, CellValue> cells) {
        Map<String, CellValue> said = new TreeMap<>();
        seen.cells().keySet().forEach(name -> said.put(name, CellValue.NULL));
        said.putAll(cells);
        said.put(ProfileCells.JURISDICTION, CellValue.of(member.value()));
        said.put(Cell.ALIVE, CellValue.TRUE);
        return said.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(seen.value(cell.getKey())))
                .map(cell -> new Write(seen.id(), ThingKind.PROFILE, seen.group(), cell.getKey(), seen.cell(cell.getKey()).version(), cell.getValue()))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
