package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.view.SaveView;
import org.tongtu.analysis.view.SavedViews;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.proposal.history.Moment;
import org.tongtu.uikit.Notices;

/** Gives what was just on the map a name. */
class SaveViewForm extends Section {

    /** What the map showed, as the address tells it. */
    record Wanted(PlanId plan, Moment moment, MapPicture picture, @Nullable Theme theme) {}

    private final transient ViewParts parts;
    private final transient Wanted wanted;
    private final transient Runnable saved;
    private final TextField name = new TextField();

    SaveViewForm(ViewParts parts, Wanted wanted, Runnable saved) {
        this.parts = parts;
        this.wanted = wanted;
        this.saved = saved;
        addClassName("view-form");
        name.setLabel(getTranslation("analysis.views.name"));
        name.setMaxLength(SavedViews.LONGEST_NAME);
        var save = new Button(getTranslation("analysis.views.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        var row = new Div(name, save);
        row.addClassName("view-form-row");
        add(new H2(getTranslation("analysis.views.save.title")), new Paragraph(parts.words().shown(wanted.picture(), wanted.theme(), getLocale())), row);
    }

    /** Empty where nobody comes from a map. */
    static Optional<Wanted> asked(QueryParameters asked) {
        Optional<MapPicture> picture = asked.getSingleParameter(AnalysisLinks.SHOW).map(MapPicture::parse);
        Optional<Moment> moment = asked.getSingleParameter(AnalysisLinks.AT).map(Moment::parse);
        Optional<PlanId> plan = asked.getSingleParameter(AnalysisLinks.PLAN).flatMap(PlanId::find);
        Theme theme = asked.getSingleParameter(AnalysisLinks.THEME).map(Theme::parse).orElse(null);
        return plan.flatMap(id -> moment.flatMap(at -> picture.map(shown -> new Wanted(id, at, shown, theme))));
    }

    private void save() {
        parts.views().save(parts.actor(), new SaveView(Ids.next(), name.getValue(), wanted.plan(), wanted.moment(), wanted.picture(), wanted.theme()));
        Notices.done("analysis.views.saved");
        setVisible(false);
        saved.run();
    }
}
