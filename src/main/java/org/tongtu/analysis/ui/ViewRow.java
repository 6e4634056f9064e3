package org.tongtu.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.tongtu.analysis.AnalysisLinks;
import org.tongtu.analysis.view.RemoveView;
import org.tongtu.analysis.view.RenameView;
import org.tongtu.analysis.view.SavedView;
import org.tongtu.analysis.view.SavedViews;
import org.tongtu.kernel.Ids;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.CopyButton;
import org.tongtu.uikit.Notices;

/** One saved view: open it, send it on, call it otherwise, take it away. */
class ViewRow extends ListItem {

    private final transient ViewParts parts;
    private final transient SavedView view;
    private final transient Runnable changed;
    private final Div actions = new Div();

    ViewRow(ViewParts parts, SavedView view, Runnable changed) {
        this.parts = parts;
        this.view = view;
        this.changed = changed;
        var open = new Anchor(AnalysisLinks.view(view.id()), view.name());
        open.addClassName("view-name");
        var what = new Paragraph(parts.words().line(parts.actor(), view, getLocale()));
        what.addClassName("quiet");
        actions.addClassName("page-actions");
        actions.add(copy(), rename(), remove());
        add(open, what, actions);
    }

    private Button copy() {
        var copy = new CopyButton(getTranslation("analysis.views.copy"), parts.link(view), "analysis.views.copied");
        copy.setAriaLabel(getTranslation("analysis.views.copy.of", view.name()));
        return copy;
    }

    private Button rename() {
        var rename = new Button(getTranslation("analysis.views.rename"));
        rename.setAriaLabel(getTranslation("analysis.views.rename.of", view.name()));
        rename.addClickListener(click -> {
            var name = new TextField(getTranslation("analysis.views.name"), view.name(), "");
            name.setMaxLength(SavedViews.LONGEST_NAME);
            actions.removeAll();
            actions.add(name, new Button(getTranslation("analysis.views.keep"), done -> rename(name.getValue())),
                    new Button(getTranslation("uikit.cancel"), no -> changed.run()));
            name.focus();
        });
        return rename;
    }

    private void rename(String name) {
        parts.views().rename(parts.actor(), new RenameView(Ids.next(), view.id(), name));
        Notices.done("analysis.views.renamed");
        changed.run();
    }

    private Button remove() {
        var remove = new Button(getTranslation("analysis.views.remove"), click -> Confirm.askDanger("analysis.views.remove-it", () -> {
            parts.views().remove(parts.actor(), new RemoveView(Ids.next(), view.id()));
            Notices.done("analysis.views.removed");
            changed.run();
        }, view.name()));
        remove.setAriaLabel(getTranslation("analysis.views.remove.of", view.name()));
        return remove;
    }
}
