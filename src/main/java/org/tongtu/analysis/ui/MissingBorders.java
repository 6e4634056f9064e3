package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Where members lie beside each other and no border could be found: nobody should take silence for agreement. */
class MissingBorders extends Div {

    MissingBorders(List<String> missing) {
        addClassName("missing-borders");
        setVisible(!missing.isEmpty());
        var list = new UnorderedList();
        missing.forEach(each -> list.add(new ListItem(each)));
        var hint = new Paragraph(getTranslation("analysis.seam.missing.hint"));
        hint.addClassName("quiet");
        add(new H2(getTranslation("analysis.seam.missing")), list, hint);
    }
}
