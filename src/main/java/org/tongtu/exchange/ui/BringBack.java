package org.tongtu.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.exchange.KeepFile;
import org.tongtu.exchange.Returns;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.leaflet.CrsSelect;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.uikit.Notices;

/** Hands a file in and leads to what it would change. What the file itself should say is asked only for files that do not. */
class BringBack extends Div {

    private final transient ProposalDetails proposal;
    private final transient Returns returns;
    private final transient ReturnParts parts;
    private final Select<LayerDefinition> layer = new Select<>();
    private final CrsSelect crs = new CrsSelect();
    private final Select<String> charset = new Select<>();

    BringBack(ProposalDetails proposal, List<LayerDefinition> layers, Returns returns, ReturnParts parts) {
        this.proposal = proposal;
        this.returns = returns;
        this.parts = parts;
        addClassName("exchange-back");
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
        add(layer, upload(), new Details(getTranslation("exchange.silent-file"), silent));
    }

    private Upload upload() {
        var upload = new Upload(this::received);
        upload.setUploadButton(new Button(getTranslation("exchange.choose"), VaadinIcon.UPLOAD_ALT.create()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Returns.MOST_BYTES);
        upload.addFileRejectedListener(rejected ->
                Notices.refused(new Refused(Refused.Kind.TOO_LARGE, "exchange.too-large", "> " + (Returns.MOST_BYTES >> 20), Returns.MOST_BYTES >> 20)));
        return upload;
    }

    /** Never more than the limit is read, whatever the browser said of the file's length. */
    private void received(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(Returns.MOST_BYTES + 1);
        }
        String name = event.getFileName();
        event.getUI().access(() -> {
            ((Upload) event.getOwningComponent()).clearFileList();
            keep(name, content);
        });
    }

    /** What is refused is said, and the choices stay as they are. */
    private void keep(String name, byte[] content) {
        try {
            @Nullable Integer system = crs.getValue();
            UUID file = returns.keep(parts.actor(), new KeepFile(Ids.next(), parts.writer(proposal.id()), proposal.id(),
                    layer.getValue().code(), name, content, system, charset.getValue()));
            UI.getCurrent().navigate(ReturnView.address(proposal.id(), file));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
