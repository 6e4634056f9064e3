package org.tongtu.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.exchange.KeepFile;
import org.tongtu.exchange.Returns;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.leaflet.CrsSelect;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.OneUpload;

/** Hands a file in and leads to what it would change. What the file itself should say is asked only for files that do not. */
class BringBack extends Div {

    private final transient ProposalDetails proposal;
    private final transient Returns returns;
    private final transient ReturnParts parts;
    private final Select<JurisdictionCode> town = new Select<>();
    private final Select<LayerDefinition> layer = new Select<>();
    private final CrsSelect crs = new CrsSelect();
    private final Select<String> charset = new Select<>();

    BringBack(ProposalDetails proposal, List<LayerDefinition> layers, Returns returns, ReturnParts parts) {
        this.proposal = proposal;
        this.returns = returns;
        this.parts = parts;
        addClassName("exchange-back");
        List<JurisdictionCode> towns = parts.writers(proposal.id());
        town.setLabel(getTranslation("exchange.whose"));
        town.setHelperText(getTranslation("exchange.whose-help"));
        town.setItems(towns);
        town.setItemLabelGenerator(code -> getTranslation("exchange.town", code));
        town.setValue(towns.getFirst());
        town.setVisible(towns.size() > 1);
        layer.setLabel(getTranslation("exchange.into-layer"));
        layer.setItemLabelGenerator(it -> it.name().in(getLocale()));
        layer.setItems(layers);
        layer.setValue(layers.getFirst());
        charset.setLabel(getTranslation("exchange.charset"));
        charset.setEmptySelectionAllowed(true);
        charset.setEmptySelectionCaption(getTranslation("exchange.as-the-file-says"));
        charset.setItems("UTF-8", "GBK");
        charset.setItemLabelGenerator(it -> it == null ? getTranslation("exchange.as-the-file-says") : it);
        var silent = new Div(crs, charset);
        silent.addClassName("exchange-download");
        add(town, layer, new OneUpload(getTranslation("exchange.choose"), Returns.MOST_BYTES, this::keep), new Details(getTranslation("exchange.silent-file"), silent));
    }

    /** What is refused is said, and the choices stay as they are. */
    private void keep(String name, byte[] content) {
        try {
            @Nullable Integer system = crs.getValue();
            UUID file = returns.keep(parts.actor(), new KeepFile(Ids.next(), parts.requireWriter(proposal.id(), town.getValue()), proposal.id(),
                    layer.getValue().code(), name, content, system, charset.getValue()));
            UI.getCurrent().navigate(ReturnView.address(proposal.id(), file));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
