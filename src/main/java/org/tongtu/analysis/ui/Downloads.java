package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Live;
import org.tongtu.uikit.Notices;

/** Links to files that are made when somebody takes them. */
final class Downloads {

    private Downloads() {}

    static Anchor link(String text, String fileName, String type, Supplier<byte[]> made) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            try {
                byte[] file = made.get();
                return new DownloadResponse(new ByteArrayInputStream(file), fileName, type, file.length);
            } catch (Refused refused) {
                event.getUI().access(() -> Notices.refused(refused));
                return DownloadResponse.error(refused.kind().status());
            }
        });
        var link = new Anchor(handler, "");
        link.addClassName("download-link");
        link.addAttachListener(attached -> Live.on(attached.getUI()));
        var sign = VaadinIcon.DOWNLOAD_ALT.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        link.add(sign);
        link.add(text);
        return link;
    }
}
