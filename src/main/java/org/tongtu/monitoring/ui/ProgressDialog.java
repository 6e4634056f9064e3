package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.monitoring.ProjectDetails;
import org.tongtu.monitoring.ProjectStage;
import org.tongtu.monitoring.ReportProgress;

/** How far a project is, in per cent and in words. */
class ProgressDialog extends Dialog {

    private final UUID key = Ids.next();
    private final Select<ProjectStage> stage = new Select<>();
    private final IntegerField progress = new IntegerField();
    private final TextArea text = new TextArea();

    ProgressDialog(ProjectDetails project, Consumer<ReportProgress> save) {
        setHeaderTitle(getTranslation("monitoring.project.report"));
        stage.setLabel(getTranslation("monitoring.project.stage"));
        stage.setItems(ProjectStage.values());
        stage.setItemLabelGenerator(each -> getTranslation("monitoring.project.stage." + each.name()));
        stage.setValue(project.stage());
        progress.setLabel(getTranslation("monitoring.project.percent"));
        progress.setMin(0);
        progress.setMax(100);
        progress.setStepButtonsVisible(true);
        progress.setValue(project.progress());
        text.setLabel(getTranslation("monitoring.project.text"));
        var form = new Div(stage, progress, text);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("monitoring.project.report"), click -> {
            save.accept(new ReportProgress(key, project.plan().lead(), project.id(), stage.getValue(),
                    progress.isEmpty() ? project.progress() : progress.getValue(), text.getValue().strip()));
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
