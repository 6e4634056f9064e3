package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Live;
import org.tongtu.uikit.Notices;

/** Links to files that are made when somebody takes them. */
class Downloads extends Div {

    private final String name;

    /** @param name of the files, without ending */
    Downloads(String name) {
        this.name = name;
        addClassName("page-actions");
        addAttachListener(attached -> Live.on(attached.getUI()));
    }

    Downloads pdf(String key, Supplier<byte[]> made) {
        return link(key, ".pdf", "application/pdf", made);
    }

    Downloads png(String key, Supplier<byte[]> made) {
        return link(key, ".png", "image/png", made);
    }

    Downloads spreadsheet(Supplier<byte[]> made) {
        return link("analysis.download.xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", made);
    }

    private Downloads link(String key, String ending, String type, Supplier<byte[]> made) {
        var link = new Anchor(handler(name + ending, type, made), "");
        link.addClassName("download-link");
        var sign = VaadinIcon.DOWNLOAD_ALT.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        link.add(sign);
        link.add(getTranslation(key));
        add(link);
        return this;
    }

    private static DownloadHandler handler(String fileName, String type, Supplier<byte[]> made) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                byte[] file = made.get();
                return new DownloadResponse(new ByteArrayInputStream(file), fileName, type, file.length);
            } catch (Refused refused) {
                event.getUI().access(() -> Notices.refused(refused));
                return DownloadResponse.error(refused.kind().status());
            }
        });
    }
}
