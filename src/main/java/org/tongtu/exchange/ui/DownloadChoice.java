package org.tongtu.exchange.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.tongtu.exchange.format.LayerFormat;
import org.tongtu.plan.standard.LayerDefinition;

/** Chooses layer, format and encoding; the link beside them leads to the file, which the REST interface serves. */
@CssImport("./exchange/exchange.css")
class DownloadChoice extends Div {

    private final String base;
    private final Select<LayerDefinition> layer = new Select<>();
    private final Select<LayerFormat> format = new Select<>();
    private final Select<Part> part = new Select<>();
    private final Select<String> charset = new Select<>();
    private final Anchor link = new Anchor();

    /**
     * @param base the address of the state whose layers these are
     * @param layers to choose from; of one there is no choice
     */
    DownloadChoice(String base, List<LayerDefinition> layers, List<Part> parts, List<LayerFormat> formats) {
        this.base = base;
        addClassName("exchange-download");
        layer.setLabel(getTranslation("exchange.layer"));
        layer.setItemLabelGenerator(it -> it.name().in(getLocale()));
        layer.setItems(layers);
        layer.setValue(layers.getFirst());
        layer.setVisible(layers.size() > 1);
        part.setLabel(getTranslation("exchange.part"));
        part.setItemLabelGenerator(Part::name);
        part.setItems(parts);
        part.setValue(parts.getFirst());
        part.addValueChangeListener(change -> update());
        format.setLabel(getTranslation("exchange.format"));
        format.setItemLabelGenerator(it -> getTranslation("exchange.format." + it.ending()));
        format.setItems(formats);
        format.setValue(formats.getFirst());
        format.setWidth("14rem");
        charset.setLabel(getTranslation("exchange.charset"));
        charset.setItems("UTF-8", "GBK");
        charset.setValue("UTF-8");
        layer.addValueChangeListener(change -> update());
        format.addValueChangeListener(change -> update());
        charset.addValueChangeListener(change -> update());
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(getTranslation("exchange.download"));
        link.getElement().setAttribute("download", true);
        link.addClassName("exchange-link");
        add(layer, part, format, charset, link);
        update();
    }

    /** A page that is not one of the workspace: the router must not take the click. */
    private void update() {
        charset.setVisible(format.getValue().hasCharsets());
        String encoding = format.getValue().hasCharsets() ? "&charset=" + charset.getValue() : "";
        String box = part.getValue().query();
        link.setHref(base + "/layers/" + layer.getValue().code() + "/file?format=" + format.getValue().ending() + encoding + box);
        link.setRouterIgnore(true);
    }
}
