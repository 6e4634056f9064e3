package org.tongtu.consultation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.alike.AlikePoint;
import org.tongtu.consultation.alike.PointGroup;
import org.tongtu.consultation.alike.Suggestion;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;

/** What people grouped, then what the words suggest, the largest first. */
class AlikePanel extends Section {

    /** More cannot be looked at in one sitting; those left come up as these are dealt with. */
    private static final int SHOWN = 30;

    private final transient Desk desk;
    private final transient ConsultationId notice;
    private final transient CurrentActor current;
    private final transient Runnable changed;

    AlikePanel(Desk desk, ConsultationId notice, CurrentActor current, Runnable changed) {
        this.desk = desk;
        this.notice = notice;
        this.current = current;
        this.changed = changed;
        addClassName("alike-panel");
        show();
    }

    private void show() {
        Actor actor = current.get();
        Map<UUID, DeskPoint> points = desk.points(actor, notice).stream().collect(Collectors.toMap(DeskPoint::id, Function.identity()));
        List<PointGroup> groups = desk.alike().groups().list(actor, notice);
        List<Suggestion> suggestions = desk.alike().suggestions().list(actor, notice);
        removeAll();
        add(new Paragraph(getTranslation("consultation.alike.intro")), new H3(getTranslation("consultation.alike.groups", groups.size())));
        groups.forEach(group -> add(new GroupCard(desk, current, group, found(group.points(), points), this::refresh)));
        add(new H3(getTranslation("consultation.alike.suggestions", suggestions.size())));
        if (suggestions.isEmpty()) {
            add(new Paragraph(getTranslation("consultation.alike.none")));
        }
        Map<UUID, PointGroup> named = groups.stream().collect(Collectors.toMap(PointGroup::id, Function.identity()));
        suggestions.stream().limit(SHOWN).forEach(it -> add(new SuggestionCard(
                it, found(it.points().stream().map(AlikePoint::point).toList(), points),
                it.group() == null ? null : named.get(it.group()),
                desk.mayAnswer(actor) ? choice -> new SuggestionDialog(desk, current, notice, choice, this::refresh).open() : null)));
        if (suggestions.size() > SHOWN) {
            add(new Paragraph(getTranslation("consultation.alike.more", suggestions.size() - SHOWN)));
        }
    }

    /** A statement that was taken back a moment ago is not there any more. */
    private static List<DeskPoint> found(List<UUID> ids, Map<UUID, DeskPoint> points) {
        return ids.stream().map(points::get).filter(Objects::nonNull).toList();
    }

    private void refresh() {
        show();
        changed.run();
    }
}
