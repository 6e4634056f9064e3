package org.tongtu.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongtu.identity.AccountDetails;
import org.tongtu.identity.GrantRole;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.uikit.DayPicker;

/** Which role, in which jurisdiction, until when. Saves through the callback; a refusal keeps the dialog open. */
class GrantDialog extends Dialog {

    private final AccountDetails account;
    private final ZoneId zone;
    private final Select<Role> role = new Select<>();
    private final ComboBox<JurisdictionDetails> jurisdiction = new ComboBox<>();
    private final DayPicker starts = new DayPicker();
    private final DayPicker ends = new DayPicker();

    GrantDialog(AccountDetails account, List<JurisdictionDetails> towns, ZoneId zone, Consumer<GrantRole> save) {
        this.account = account;
        this.zone = zone;
        setHeaderTitle(getTranslation("identity.grant.title", account.name()));
        role.setLabel(getTranslation("identity.grant.role"));
        role.setItems(Arrays.stream(Role.values()).filter(each -> each != Role.RESIDENT).toList());
        role.setItemLabelGenerator(each -> getTranslation(each.wordKey()));
        role.addValueChangeListener(change -> jurisdiction.setVisible(change.getValue().isTerritorial()));
        role.setValue(Role.PLANNER);
        jurisdiction.setLabel(getTranslation("identity.grant.jurisdiction"));
        jurisdiction.setItems(towns);
        jurisdiction.setItemLabelGenerator(town -> town.name().in(getLocale()) + " " + town.code());
        starts.setLabel(getTranslation("identity.grant.starts"));
        ends.setLabel(getTranslation("identity.grant.ends"));
        var form = new Div(role, jurisdiction, starts, ends);
        form.addClassName("form-narrow");
        add(form);
        required();
        var grant = new Button(getTranslation("identity.accounts.grant"), click -> {
            if (isComplete()) {
                save.accept(command());
                close();
            }
        });
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), grant);
    }

    private void required() {
        jurisdiction.setRequiredIndicatorVisible(true);
        jurisdiction.setErrorMessage(getTranslation("identity.grant.jurisdiction-needed"));
        ends.setErrorMessage(getTranslation("identity.grant.ends-early"));
    }

    /** What is missing is said beside its field, all at once. */
    private boolean isComplete() {
        jurisdiction.setInvalid(jurisdiction.isVisible() && jurisdiction.getValue() == null);
        LocalDate first = starts.getValue();
        LocalDate last = ends.getValue();
        ends.setInvalid(first != null && last != null && last.isBefore(first));
        return !jurisdiction.isInvalid() && !ends.isInvalid();
    }

    private GrantRole command() {
        JurisdictionDetails town = role.getValue().isTerritorial() ? jurisdiction.getValue() : null;
        JurisdictionCode where = town == null ? null : town.code();
        return new GrantRole(Ids.next(), account.id(), role.getValue(), where, begin(starts.getValue()), end(ends.getValue()));
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** The named day counts as a whole, on the region's clock. */
    private @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : begin(day.plusDays(1));
    }
}
