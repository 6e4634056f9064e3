package org.tongtu.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.meeting.ConfirmItem;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.ItemStage;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.OpenItem;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.RemoveItem;
import org.tongtu.monitoring.ProjectDetails;
import org.tongtu.monitoring.ui.MonitoringLinks;
import org.tongtu.proposal.Blocker;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.GuardedStep;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/**
 * One item of the agenda: its sheet, the votes as they come in, what this person can do, and the outcome. The two forms
 * are kept over refreshes, so that nobody's half-written words are lost.
 */
class ItemCard extends Article {

    private final transient ItemCards.Services services;
    private final Div changing = new Div();
    private final VoteForm voteForm;
    private final OutcomeForm outcomeForm;
    private @Nullable ItemSheetDetails sheet;

    ItemCard(ItemCards.Services services) {
        this.services = services;
        this.voteForm = new VoteForm(services);
        this.outcomeForm = new OutcomeForm(services);
        addClassName("card");
    }

    void show(Actor actor, MeetingDetails meeting, ItemDetails item) {
        removeAll();
        changing.removeAll();
        var head = new Div(badge(item));
        head.addClassName("card-head");
        item.proposal().filter(proposal -> item.stage() != ItemStage.CLOSED)
                .flatMap(proposal -> services.conflicts().find(actor, proposal)).ifPresent(head::add);
        add(head, new H3(getTranslation("meeting.item-title", item.position(), item.title())));
        if (!item.summary().isBlank()) {
            add(new Paragraph(item.summary()));
        }
        item.proposal().ifPresent(proposal -> {
            if (sheet == null) {
                sheet = new ItemSheetDetails(services, actor, proposal);
                sheet.setOpen(item.stage() != ItemStage.CLOSED);
            }
            add(sheet);
        });
        add(changing, voteForm, outcomeForm);
        if (item.stage() != ItemStage.WAITING) {
            changing.add(new VoteTable(services, meeting, item));
        }
        addOutcome(item);
        voteForm.show(actor, item);
        outcomeForm.show(actor, item);
        addActions(actor, meeting, item);
    }

    private Span badge(ItemDetails item) {
        Outcome outcome = item.outcome();
        if (item.stage() == ItemStage.OPEN) {
            return Badges.of(Tone.INFO, getTranslation("meeting.item.OPEN"));
        }
        if (outcome == null) {
            return Badges.of(Tone.NEUTRAL, getTranslation("meeting.item.WAITING"));
        }
        Tone tone = switch (outcome) {
            case APPROVED -> Tone.GOOD;
            case APPROVED_IN_PRINCIPLE, DEFERRED_FOR_REWORK, SUSPENDED -> Tone.CAUTION;
            case REJECTED -> Tone.BAD;
        };
        return Badges.of(tone, getTranslation("meeting.outcome." + outcome.name()));
    }

    private void addOutcome(ItemDetails item) {
        if (item.outcome() == null) {
            return;
        }
        changing.add(new Paragraph(item.wording()));
        if (!item.changes().isEmpty()) {
            var list = new OrderedList();
            item.changes().forEach(change -> list.add(new ListItem(change)));
            changing.add(list);
        }
        if (!item.reason().isBlank()) {
            changing.add(new Paragraph(getTranslation("meeting.reason", item.reason())));
        }
        if (item.edition() != null) {
            changing.add(new Paragraph(getTranslation("meeting.edition", item.edition())));
        }
    }

    private void addActions(Actor actor, MeetingDetails meeting, ItemDetails item) {
        if (!actor.holds(Role.SECRETARY)) {
            return;
        }
        var actions = new Div();
        actions.addClassName("page-actions");
        boolean callable = item.stage() == ItemStage.WAITING || item.outcome() == Outcome.SUSPENDED;
        if (callable && meeting.summary().stage() == MeetingStage.IN_SESSION) {
            var open = new Button(getTranslation("meeting.open-item"),
                    click -> services.agenda().open(services.current().get(), new OpenItem(Ids.next(), item.id())));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(new GuardedStep(open, keptBack(actor, item)));
        }
        if (item.round() == 0 && !meeting.summary().isOver()) {
            actions.add(new Button(getTranslation("meeting.remove-item"), click -> Confirm.askDanger("meeting.remove-item",
                    () -> services.agenda().remove(services.current().get(), new RemoveItem(Ids.next(), item.id())), item.title())));
        }
        item.proposal().filter(proposal -> item.edition() != null).flatMap(proposal -> projectOf(actor, proposal)).ifPresent(actions::add);
        if (item.awaitsConfirmation() && item.proposal().isPresent()) {
            var confirm = new Button(getTranslation("meeting.confirm-item"), click -> Confirm.ask("meeting.confirm-item",
                    () -> services.outcomes().confirm(services.current().get(), new ConfirmItem(Ids.next(), item.id())), item.title()));
            actions.add(new GuardedStep(confirm, unconfirmed(actor, item)));
        }
        add(actions);
    }

    /** Completes the project that adoption began; once that is done, leads there instead of entering it again. */
    private Optional<Component> projectOf(Actor actor, ProposalId proposal) {
        Optional<ProjectDetails> known = services.projects().list(actor).stream()
                .filter(project -> proposal.equals(project.plan().proposal()))
                .findFirst();
        if (known.filter(project -> !project.isBare()).isPresent()) {
            return Optional.of(new Anchor(MonitoringLinks.projects(), getTranslation("meeting.project.to")));
        }
        return Optional.of(new Button(getTranslation("meeting.project"), click -> new ProjectDialog(
                services.sheets().get(actor, proposal).proposal(), services.places(), command -> {
                    services.projects().add(services.current().get(), command);
                    Notices.done("meeting.project.done");
                }).open()));
    }

    private List<GuardedStep.Reason> keptBack(Actor actor, ItemDetails item) {
        return reasons(item, services.agenda().blockers(actor, item.id()));
    }

    private List<GuardedStep.Reason> unconfirmed(Actor actor, ItemDetails item) {
        return reasons(item, services.outcomes().blockers(actor, item.id()));
    }

    private List<GuardedStep.Reason> reasons(ItemDetails item, List<Blocker> blockers) {
        Locale locale = Texts.supported(getLocale());
        return item.proposal().map(proposal -> services.blockers().reasons(proposal, blockers, locale)).orElse(List.of());
    }
}
