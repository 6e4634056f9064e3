package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.uikit.EmptyState;

/** 接边: choose a border, then walk along it from stop to stop. */
@Route(AnalysisLinks.SEAMS)
@PermitAll
class SeamsView extends AnalysisPage {

    private final transient SeamParts parts;

    SeamsView(SeamParts parts) {
        super(parts.analysis(), "analysis.seam", VaadinIcon.SPLIT_H);
        this.parts = parts;
    }

    @Override
    Component stage(AnalysisScene scene, QueryParameters asked) {
        List<Seam> seams = parts.list(scene);
        if (seams.isEmpty()) {
            return new Div(new EmptyState(VaadinIcon.SPLIT_H, getTranslation("analysis.seam.none"), getTranslation("analysis.seam.none.text")),
                    new MissingBorders(parts.missing(scene)));
        }
        Optional<Seam> chosen = asked.getSingleParameter(AnalysisLinks.BORDER)
                .flatMap(key -> seams.stream().filter(seam -> seam.border().key().equals(key)).findFirst());
        return chosen.<Component>map(seam -> walk(scene, seam, asked)).orElseGet(() -> new BorderStage(parts, scene, seams));
    }

    private SeamStage walk(AnalysisScene scene, Seam seam, QueryParameters asked) {
        var stage = new SeamStage(parts, scene, seam);
        asked.getSingleParameter(AnalysisLinks.STOP).flatMap(seam::find)
                .or(() -> seam.stops().stream().findFirst())
                .ifPresent(stage::goTo);
        return stage;
    }
}
