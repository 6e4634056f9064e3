package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.paper.ui.ScanField;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.RecordPaperPosition;
import org.tongtu.proposal.StatePosition;
import org.tongtu.uikit.Notices;

/** A member says 无意见, 有修改意见 or 不同意 to exactly what is on the screen; the joint office does so from a signed paper. */
class PositionDialog extends Dialog {

    private final transient WorkbenchParts parts;
    private final transient Bench bench;
    private final boolean paper;
    private final Select<JurisdictionCode> member = new Select<>();
    private final RadioButtonGroup<Position> position = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final ScanField scan;

    PositionDialog(WorkbenchParts parts, Bench bench, List<JurisdictionCode> members, boolean paper) {
        this.parts = parts;
        this.bench = bench;
        this.paper = paper;
        setHeaderTitle(getTranslation(paper ? "proposal.action.paper-position" : "proposal.action.state-position"));
        member.setLabel(getTranslation("proposal.position.member"));
        member.setItems(members);
        member.setItemLabelGenerator(code -> parts.room().words().towns().name(code, bench.locale()));
        member.setValue(members.getFirst());
        position.setLabel(getTranslation("proposal.position.what"));
        position.setItems(Position.values());
        position.setItemLabelGenerator(each -> getTranslation("proposal.position." + each));
        reason.setLabel(getTranslation("proposal.position.reason"));
        reason.setHelperText(getTranslation("proposal.position.reason-help"));
        scan = parts.room().papers().field(getTranslation("proposal.position.scan"));
        scan.setVisible(paper);
        var what = new Paragraph(getTranslation("proposal.position.on", bench.proposal().sequence()));
        add(what, member, position, reason, scan);
        getChildren().forEach(field -> field.getElement().getStyle().set("width", "100%"));
        var confirm = new Button(getTranslation("proposal.position.confirm"), click -> state());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
        setWidth("34rem");
    }

    private void state() {
        if (position.isEmpty()) {
            position.setErrorMessage(getTranslation("proposal.position.choose"));
            position.setInvalid(true);
            return;
        }
        ProposalDetails proposal = bench.proposal();
        String why = reason.getValue().strip();
        if (paper) {
            parts.room().room().positions().recordPaper(bench.actor(), new RecordPaperPosition(Ids.next(), proposal.id(),
                    member.getValue(), proposal.sequence(), position.getValue(), why, scan.getValue()));
        } else {
            parts.room().room().positions().state(bench.actor(), new StatePosition(Ids.next(), member.getValue(),
                    proposal.id(), proposal.sequence(), position.getValue(), why));
        }
        close();
        Notices.done("proposal.done.position", parts.room().words().towns().name(member.getValue(), bench.locale()));
        bench.changed().run();
    }
}
