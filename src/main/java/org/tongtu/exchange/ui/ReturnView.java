package org.tongtu.exchange.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.tongtu.exchange.Returned;
import org.tongtu.exchange.Returns;
import org.tongtu.exchange.TakeFile;
import org.tongtu.exchange.TakenFile;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.PageHeader;

/** What a file that came back would change, on the map and as a list, before any of it is taken over. */
@Route("proposals/:number([0-9]{1,8})/files/:file([0-9a-f-]{36})")
@CssImport("./exchange/exchange.css")
@Uses(BringBack.class) // the tab is a contribution: no route of its own leads the browser bundle to it
@Uses(DownloadChoice.class)
@PermitAll
class ReturnView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Returns returns;
    private final transient ReturnParts parts;
    private final ReturnWords words;
    private ProposalId proposal = new ProposalId(1);
    private UUID file = new UUID(0, 0);

    ReturnView(Returns returns, ReturnParts parts) {
        this.returns = returns;
        this.parts = parts;
        this.words = new ReturnWords(this);
        addClassNames("page", "exchange-return");
    }

    static String address(ProposalId proposal, UUID file) {
        return ProposalLinks.proposal(proposal) + "/files/" + file;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        proposal = new ProposalId(event.getRouteParameters().getInteger("number").orElseThrow());
        file = event.getRouteParameters().get("file").flatMap(Ids::find).orElseThrow(NotFoundException::new);
        removeAll();
        try {
            show(returns.preview(parts.actor(), file));
        } catch (Refused refused) {
            add(new PageHeader(getTranslation("exchange.return.menu")),
                    new EmptyState(VaadinIcon.FILE_O, getTranslation("exchange.return.nothing"), getTranslation(refused.messageKey(), refused.arguments()),
                            new com.vaadin.flow.component.html.Anchor(back(), getTranslation("exchange.return.back"))));
        }
    }

    private void show(Returned returned) {
        ProposalDetails details = parts.proposal(proposal);
        String layer = parts.state(details).layer(returned.layer()).map(it -> it.name().in(getLocale())).orElse(returned.layer());
        var map = parts.map(details, getLocale());
        map.addClassName("exchange-map");
        var list = new ReturnList(words, returned, chosen -> ReturnMap.goTo(map, java.util.List.of(chosen)));
        var decision = new ReturnDecision(words, returned, parts.writers(proposal), parts.causes(details, getLocale()),
                details.summary().state() != org.tongtu.proposal.ProposalState.DRAFT);
        decision.whenDeletionsChange(deletions -> ReturnMap.show(map, returned, deletions));
        decision.whenTaken(this::take);
        var sides = new Div(new Div(map, words.legend(returned)), list);
        sides.addClassName("exchange-sides");
        add(new PageHeader(getTranslation("exchange.return.title", returned.fileName(), layer)).explain(getTranslation("exchange.return.explain", proposal.number())),
                words.summary(returned), decision, sides,
                new com.vaadin.flow.component.html.Anchor(back(), getTranslation("exchange.return.back")));
        ReturnMap.show(map, returned, false);
        ReturnMap.goTo(map, returned.features().stream().filter(it -> !it.writes().isEmpty()).toList());
    }

    private void take(ReturnDecision.Choice choice) {
        try {
            TakenFile taken = returns.take(parts.actor(), new TakeFile(Ids.next(), choice.jurisdiction(), file, choice.deletions(), choice.cause(), choice.looked()));
            Notices.done("exchange.taken", taken.created(), taken.modified(), taken.deleted(), taken.conflicts());
            Going.to(this, ProposalLinks.tab(proposal, taken.conflicts() > 0 ? "proposal.tab.conflicts" : "proposal.tab.changes"));
        } catch (Refused refused) {
            Notices.refused(refused);
            if (refused.reason().equals(Returns.PREVIEW_OLD)) {
                removeAll();
                show(returns.preview(parts.actor(), file));
            }
        }
    }

    private String back() {
        return ProposalLinks.tab(proposal, FilesPanel.TITLE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.return.menu");
    }
}
