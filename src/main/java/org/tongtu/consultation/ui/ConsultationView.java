package org.tongtu.consultation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Now;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.PageHeader;

/** The statement desk on a page of its own. */
@Route(ConsultationLinks.ROUTE)
@PermitAll
class ConsultationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final transient Desk desk;
    private final transient DeskEvents events;
    private final transient CurrentActor current;
    private final transient Now now;
    private final transient Figures figures;
    private String title = "";

    ConsultationView(Consultations consultations, Desk desk, DeskEvents events, CurrentActor current, Now now, Figures figures) {
        this.consultations = consultations;
        this.desk = desk;
        this.events = events;
        this.current = current;
        this.now = now;
        this.figures = figures;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").filter(it -> it.matches("\\d{1,8}")).orElse("0");
        ConsultationDetails notice = consultations.get(current.get(), new ConsultationId(Integer.parseInt(number)));
        title = notice.title().in(getLocale());
        removeAll();
        add(new PageHeader(title).explain(notice.summary().in(getLocale()))
                .offer(new Anchor(ProposalLinks.proposal(notice.proposal()), getTranslation("consultation.to-proposal", notice.proposal().toString())), poster(notice)));
        add(new StatementDesk(desk, events, notice, current, now, figures));
    }

    private Anchor poster(ConsultationDetails notice) {
        var poster = new Anchor(ConsultationLinks.poster(notice.id(), getLocale().getLanguage()), getTranslation("consultation.to-poster"));
        poster.setRouterIgnore(true);
        return poster;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
