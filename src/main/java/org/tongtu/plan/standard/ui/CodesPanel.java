package org.tongtu.plan.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.treegrid.TreeGrid;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeList;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LandUse;

/** The common codes: the land-use tree with its colours, then the short lists. */
public class CodesPanel extends Div {

    public CodesPanel() {
        add(new H2(getTranslation("standard.landuse", LandUse.list().size())),
                new Paragraph(getTranslation("standard.landuse.source")), tree());
        add(new H2(getTranslation("standard.lists")));
        CodeLists.list().stream().filter(list -> !list.name().equals(LandUse.NAME)).forEach(list -> add(list(list)));
    }

    private TreeGrid<Code> tree() {
        var tree = new TreeGrid<Code>();
        tree.addClassName("plan-grid");
        tree.getElement().setAttribute("aria-label", getTranslation("standard.landuse", LandUse.list().size()));
        tree.addComponentHierarchyColumn(this::name).setHeader(getTranslation("standard.code.name")).setFlexGrow(2);
        tree.addColumn(Code::code).setHeader(getTranslation("standard.code")).setAutoWidth(true);
        tree.addColumn(code -> LandUse.padded(code.code())).setHeader(getTranslation("standard.code.stored")).setAutoWidth(true);
        tree.setItems(LandUse.below(null), code -> LandUse.below(code.code()));
        return tree;
    }

    private Component name(Code code) {
        String colour = code.colour();
        var name = new Span(new Swatch(colour == null ? "" : colour), new Span(code.name().in(getLocale())));
        name.addClassName("with-swatch");
        return name;
    }

    private Details list(CodeList list) {
        var codes = new UnorderedList();
        list.list().forEach(code -> codes.add(new ListItem(code.name().in(getLocale()) + " · " + code.code())));
        return new Details(getTranslation("standard.list." + list.name(), list.list().size()), codes);
    }
}
