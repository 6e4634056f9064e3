package org.tongtu.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Ids;
import org.tongtu.paper.KeepPaper;
import org.tongtu.paper.KeptPaper;
import org.tongtu.paper.PaperReference;
import org.tongtu.paper.Papers;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Languages;

/** How every screen asks for a scan and tells of one. */
@org.springframework.stereotype.Component
public class PaperParts {

    private final CurrentActor current;
    private final Papers papers;
    private final Figures figures;

    PaperParts(CurrentActor current, Papers papers, Figures figures) {
        this.current = current;
        this.papers = papers;
        this.figures = figures;
    }

    /** @param label what the scan is of, in the words of the dialog that asks */
    public ScanField field(String label) {
        return new ScanField(this, label);
    }

    /** A kept paper by name, size and digest, and the way to it for those who may read it; anything else as it was written. */
    public Component told(String scan) {
        return PaperReference.find(scan).map(this::kept).orElseGet(() -> scan.startsWith("https://")
                ? new Anchor(scan, t("paper.open"))
                : new Span(t("paper.reference", scan)));
    }

    KeptPaper keep(String name, byte[] content) {
        return papers.keep(current.get(), new KeepPaper(Ids.next(), name, content));
    }

    private Component kept(PaperReference reference) {
        return papers.find(current.get(), reference).<Component>map(this::link)
                .orElseGet(() -> new Span(t("paper.digest", reference.brief())));
    }

    private Anchor link(KeptPaper paper) {
        String size = figures.number(Languages.shown(), paper.bytes() / 1e6, paper.bytes() < 1_000_000 ? 3 : 1);
        var link = new Anchor("/api/v1/papers/" + paper.sha256(), t("paper.kept", paper.name(), size, paper.reference().brief()));
        link.getElement().setAttribute("download", true);
        link.addClassName("paper-link");
        return link;
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
