package org.tongtu.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import org.tongtu.identity.ChangePassword;
import org.tongtu.identity.Credentials;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.Secret;
import org.tongtu.kernel.Ids;
import org.tongtu.uikit.Notices;

/** Changes the password; all browsers, this one too, sign in anew afterwards. */
class PasswordForm extends Section {

    private final transient Credentials credentials;
    private final transient CurrentActor actor;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();

    PasswordForm(Credentials credentials, CurrentActor actor) {
        this.credentials = credentials;
        this.actor = actor;
        present.setLabel(getTranslation("identity.account.present"));
        present.getElement().setAttribute("autocomplete", "current-password");
        wanted.setLabel(getTranslation("identity.choose.password"));
        wanted.setHelperText(getTranslation("identity.choose.rule"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        var form = new Div(present, wanted, new Button(getTranslation("identity.account.change"), click -> change()));
        form.addClassName("form-narrow");
        add(new H2(getTranslation("identity.password")), form);
    }

    private void change() {
        credentials.changePassword(
                actor.get(), new ChangePassword(Ids.next(), new Secret(present.getValue()), new Secret(wanted.getValue())));
        present.clear();
        wanted.clear();
        Notices.done("identity.account.changed");
    }
}
