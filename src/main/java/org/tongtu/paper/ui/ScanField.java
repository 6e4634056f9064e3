package org.tongtu.paper.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.tongtu.kernel.Refused;
import org.tongtu.paper.KeptPaper;
import org.tongtu.paper.PaperReference;
import org.tongtu.paper.Papers;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.OneUpload;

/** Where a paper's scan is: its number or address as somebody writes it, or the scan itself, which is kept and then referred to. */
@CssImport("./paper/paper.css")
public class ScanField extends Div {

    private static final int LONGEST = 300;

    private final transient PaperParts parts;
    private final TextField reference = new TextField();
    private final Div kept = new Div();

    ScanField(PaperParts parts, String label) {
        this.parts = parts;
        addClassName("scan-field");
        reference.setLabel(label);
        reference.setHelperText(getTranslation("paper.hint", Papers.MOST_BYTES / 1_000_000));
        reference.setMaxLength(LONGEST);
        reference.setWidthFull();
        reference.addValueChangeListener(change -> tell());
        add(reference, new OneUpload(getTranslation("paper.choose"), Papers.MOST_BYTES, this::keep), kept);
    }

    /** Without blanks around it; empty where nothing was given. */
    public String getValue() {
        return reference.getValue().strip();
    }

    public void clear() {
        reference.clear();
    }

    /** What is refused is said, and what was written stays. */
    private void keep(String name, byte[] content) {
        try {
            KeptPaper paper = parts.keep(name, content);
            reference.setValue(paper.reference().toString());
            Notices.done("paper.done", paper.name());
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void tell() {
        kept.removeAll();
        if (PaperReference.find(getValue()).isPresent()) {
            kept.add(parts.told(getValue()));
        }
    }
}
