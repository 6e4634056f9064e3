package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.Cell;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.proposal.ProposalDetails;

/** Every member's profile, what this proposal writes in it marked, and the way to its form. */
class ProfilesPanel extends Div {

    private static final List<String> FIRST = List.of(
            ProfileCells.TITLE, ProfileCells.BASE_YEAR, ProfileCells.NEAR_TERM_YEAR, ProfileCells.TARGET_YEAR, ProfileCells.CRS);

    ProfilesPanel(ProfileParts parts, ProposalDetails proposal) {
        addClassName("profiles-panel");
        add(new Paragraph(getTranslation("profile.panel.intro")));
        PlanState state = parts.drafting().after(proposal.id());
        boolean writable = parts.drafting().mayWrite(proposal.id());
        ProfileWords words = parts.words(state, getLocale());
        parts.members().forEach((code, name) -> {
            add(new H2(name.in(getLocale())));
            Optional<Thing> profile = state.find(ProfileCells.id(state.plan(), code));
            profile.ifPresentOrElse(thing -> add(list(thing, words)), () -> add(quiet()));
            if (writable) {
                add(way(proposal, code, name, profile.isPresent()));
            }
        });
    }

    private Anchor way(ProposalDetails proposal, JurisdictionCode code, Localized name, boolean there) {
        return new Anchor(ProfileLinks.form(proposal.id(), code),
                getTranslation(there ? "profile.panel.change" : "profile.panel.begin", name.in(getLocale())));
    }

    private Paragraph quiet() {
        var none = new Paragraph(getTranslation("profile.panel.none"));
        none.addClassName("quiet");
        return none;
    }

    /** As in the form: the plan's title, its years and grid, then what it has of its own. */
    private static int order(String cell) {
        int index = FIRST.indexOf(cell);
        return index < 0 ? FIRST.size() : index;
    }

    private DescriptionList list(Thing profile, ProfileWords words) {
        var list = new DescriptionList();
        list.addClassName("fact-list");
        profile.cells().entrySet().stream().sorted(Comparator.comparing(each -> order(each.getKey()))).forEach(each -> {
            String name = each.getKey();
            Cell cell = each.getValue();
            if (!name.equals(Cell.ALIVE) && !name.equals(ProfileCells.JURISDICTION) && !cell.value().isNull()) {
                var value = new DescriptionList.Description(words.value(name, cell.value()));
                if (cell.version().isOwn()) {
                    var own = new Span(getTranslation("profile.panel.here"));
                    own.addClassName("difference-mark");
                    value.add(own);
                }
                list.add(new DescriptionList.Term(words.label(name)), value);
            }
        });
        return list;
    }
}
