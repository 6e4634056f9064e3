package org.tongtu.consultation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.TakenBack;
import org.tongtu.consultation.statement.AdoptionReport;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Live;
import org.tongtu.uikit.Tone;

/** Points on the left, the answer on the right, the adoption table below: made for answering many in one sitting. */
class StatementDesk extends Section {

    private final transient Desk desk;
    private final transient DeskEvents events;
    private final transient ConsultationDetails notice;
    private final transient CurrentActor current;
    private final transient Now now;
    private final transient Figures figures;
    private final Grid<DeskPoint> grid = new Grid<>();
    private final AnswerForm form;
    private final Div head = new Div();
    private final Div table = new Div();

    StatementDesk(Desk desk, DeskEvents events, ConsultationDetails notice, CurrentActor current, Now now, Figures figures) {
        this.desk = desk;
        this.events = events;
        this.notice = notice;
        this.current = current;
        this.now = now;
        this.figures = figures;
        this.form = new AnswerForm(desk, current, this::answered);
        addClassName("statement-desk");
        head.addClassName("desk-head");
        build();
        refresh(null);
    }

    private void build() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("desk-grid");
        grid.setAriaLabel(getTranslation("consultation.desk.points"));
        grid.addComponentColumn(row -> new PointCard(row, about(row)));
        grid.addSelectionListener(chosen -> form.show(chosen.getFirstSelectedItem().orElse(null)));
        var both = new Div(grid, form);
        both.addClassName("desk-columns");
        add(head, both, new AlikeFold(desk, notice.id(), current, () -> refresh(null)), table);
    }

    private String about(DeskPoint row) {
        String topic = getTranslation("statement.topic." + row.point().topic());
        return row.responsible().map(code -> getTranslation("consultation.desk.about", topic, town(code))).orElse(topic);
    }

    private String town(org.tongtu.kernel.@Nullable JurisdictionCode code) {
        return desk.name(code, getLocale(), getTranslation("consultation.desk.no-town"));
    }

    /** On to the next point that waits, so that the keyboard never leaves the form. */
    private void answered() {
        UUID was = grid.asSingleSelect().getOptionalValue().map(DeskPoint::id).orElse(null);
        refresh(was);
        grid.getListDataView().getItems().filter(row -> !row.isAnswered()).findFirst().ifPresent(next -> {
            grid.select(next);
            form.focus();
        });
    }

    private void refresh(@Nullable UUID select) {
        Actor actor = current.get();
        List<DeskPoint> rows = desk.points(actor, notice.id());
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        form.setVisible(!rows.isEmpty() && desk.mayAnswer(actor));
        Optional<DeskPoint> chosen = rows.stream().filter(row -> row.id().equals(select)).findFirst();
        chosen.or(() -> rows.stream().findFirst()).ifPresent(grid::select);
        tellTable();
    }

    private void tellTable() {
        AdoptionReport report = desk.answers().report(current.get(), notice.id());
        var counts = new Paragraph(getTranslation("consultation.desk.counts", report.counts().statements(),
                report.counts().points(), report.counts().people(), report.counts().unanswered(), report.counts().refused()));
        var open = new Anchor(ConsultationLinks.publicPage(notice.id()), getTranslation("consultation.desk.public"));
        open.setRouterIgnore(true);
        head.removeAll();
        head.add(clock(), counts, open);
        table.removeAll();
        table.add(report.rows().isEmpty()
                ? new EmptyState(VaadinIcon.COMMENTS_O, getTranslation("consultation.desk.empty"), getTranslation("consultation.desk.empty-text"))
                : new AdoptionTable(report, town -> town(town)));
    }

    private Component clock() {
        TakenBack back = notice.takenBack();
        if (back != null) {
            return Badges.of(Tone.CAUTION, getTranslation("consultation.desk.taken-back." + back.step(), figures.deadline(getLocale(), back.at())));
        }
        String closing = figures.deadline(getLocale(), notice.closesAt());
        return notice.isOver(now.instant())
                ? Badges.of(Tone.NEUTRAL, getTranslation("consultation.desk.closed", closing))
                : Badges.of(Tone.INFO, getTranslation("consultation.desk.closes", figures.left(getLocale(), notice.closesAt(), now.instant()), closing));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Live.on(attached.getUI());
        events.follow(attached, notice::id, this::tellTable);
    }
}
