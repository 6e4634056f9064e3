package org.tongtu.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.tongtu.kernel.Refused;

/**
 * One file at a time from the reader's own disk, chosen or dropped. Never more than the limit is read, whatever the browser
 * said of the file's length.
 */
public class OneUpload extends Upload {

    /** What becomes of a file; a content longer than the limit was cut just behind it. */
    @FunctionalInterface
    public interface Taker extends Serializable {
        void take(String name, byte[] content);
    }

    /** @param most bytes */
    public OneUpload(String text, int most, Taker taker) {
        setUploadHandler(event -> received(event, most, taker));
        setMaxFiles(1);
        setMaxFileSize(most);
        setUploadButton(new Button(text, VaadinIcon.UPLOAD.create()));
        setI18n(words());
        addFileRejectedListener(rejected -> Notices.refused(new Refused(Refused.Kind.TOO_LARGE, "uikit.one-upload", most / 1_000_000)));
        addAttachListener(attached -> Live.on(attached.getUI()));
    }

    private UploadI18N words() {
        String underWay = getTranslation("uikit.upload.under-way");
        String failed = getTranslation("uikit.upload.failed");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("uikit.upload.drop")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status().setConnecting(underWay).setStalled(underWay).setProcessing(underWay))
                        .setError(new UploadI18N.Uploading.Error().setServerUnavailable(failed).setUnexpectedServerError(failed).setForbidden(failed)));
    }

    private void received(UploadEvent event, int most, Taker taker) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(most + 1);
        }
        String name = event.getFileName();
        event.getUI().access(() -> {
            clearFileList();
            taker.take(name, content);
        });
    }
}
