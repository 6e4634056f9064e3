package org.tongtu.proposal.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.uikit.PageHeader;

/** One proposal at work: where it stands and who blocks, the map in the middle, everything about it in tabs below. */
@Route(ProposalLinks.ROUTE + "/:number([0-9]{1,8})")
@CssImport("./proposal/workbench.css")
@PermitAll
class WorkbenchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkbenchParts parts;
    private final Div stepper = new Div();
    private final Div tabsPlace = new Div();
    private transient @Nullable WorkbenchTabs tabs;
    private transient @Nullable ProposalStage stage;
    private transient @Nullable StepActions actions;
    private transient @Nullable ProposalDetails shown;
    private final Div head = new Div();
    private int edition;
    private String title = "";

    WorkbenchView(WorkbenchParts parts) {
        this.parts = parts;
        addClassNames("page", "workbench");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().getInteger("number").orElseThrow());
        Location location = event.getLocation();
        Optional<String> tab = location.getQueryParameters().getSingleParameter(ProposalLinks.TAB);
        if (shown != null && shown.id().equals(id) && tab.isPresent()) { // a way within: the map stays as it is
            refresh(id, false);
        } else {
            open(id);
            head.scrollIntoView(ScrollIntoViewOption.Block.NEAREST); // not where the page before was left
        }
        tab.ifPresent(this::openTab);
        location.getQueryParameters().getSingleParameter(ProposalLinks.THING).flatMap(Ids::find).ifPresent(thing -> stage().map().show(thing));
    }

    private void openTab(String key) {
        tabs().open(key);
        tabsPlace.scrollIntoView();
    }

    private void open(ProposalId id) {
        removeAll();
        edition = 0;
        ProposalDetails proposal = parts.get(id);
        var place = parts.stage(proposal, getLocale());
        stage = place;
        place.map().addMovedListener(moved -> refresh(id, false));
        tabs = new WorkbenchTabs(parts);
        tabsPlace.removeAll();
        tabsPlace.add(tabs);
        add(head, stepper, place, tabsPlace);
        refresh(id, true);
    }

    private PageHeader header(ProposalSummary proposal) {
        RoomWords words = parts.room().words();
        title = words.title(proposal, getLocale());
        var header = new PageHeader(title).explain(proposal.reason().in(getLocale()));
        var facts = new Paragraph(getTranslation("proposal.bench.facts",
                words.towns().name(proposal.jurisdiction(), getLocale()), words.person(proposal.author()),
                getTranslation("proposal.path." + proposal.path()), getTranslation("proposal.ground." + proposal.ground())));
        facts.addClassName("quiet");
        header.add(facts);
        return header;
    }

    /** Reads the proposal anew; the map goes on by itself. A button stays where nothing moved, or a click would be lost. */
    private void refresh(ProposalId id, boolean acted) {
        Bench bench = parts.bench(id, getLocale(), stage().map(), () -> refresh(id, true));
        head.removeAll();
        head.add(header(bench.proposal().summary()));
        tell(bench);
        var steps = new StepActions(parts, bench);
        if (actions == null || acted || !bench.proposal().equals(shown) || !steps.said().equals(actions.said())) {
            actions = steps;
        }
        shown = bench.proposal();
        stepper.removeAll();
        stepper.add(new Stepper(parts, bench), new BenchFacts(parts.room().words(), bench), actions);
        tabs().show(bench);
    }

    /** The editor is told what is new; when the edition has changed, so has the ground it draws on. */
    private void tell(Bench bench) {
        if (bench.proposal().edition() != edition) {
            edition = bench.proposal().edition();
            parts.layers(stage(), bench.proposal(), getLocale());
        }
        EditorSettings settings = parts.settings(bench);
        ProposalMap map = stage().map();
        map.setSettings(settings);
        map.setCauses(parts.causes(bench, settings));
        map.setShown(bench.proposal());
        map.setWake(parts.untilNextDate(bench));
    }

    private WorkbenchTabs tabs() {
        return java.util.Objects.requireNonNull(tabs);
    }

    private ProposalStage stage() {
        return java.util.Objects.requireNonNull(stage);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
