package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.tongtu.plan.CellValue;

/** One line of a profile that people add and take away: a figure of a rule, the unit of an indicator. */
abstract class ProfileRow extends Div {

    /** @param changed after anything was typed, chosen or taken away */
    ProfileRow(Runnable changed) {
        addClassName("profile-row");
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            removeFromParent();
            changed.run();
        });
        remove.setAriaLabel(getTranslation("profile.form.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(remove);
    }

    /** Where it is written; empty until it is said what it is about. */
    abstract Optional<String> cell();

    abstract CellValue value();

    /** The field that bears what is wrong. */
    abstract HasValidation field();
}
