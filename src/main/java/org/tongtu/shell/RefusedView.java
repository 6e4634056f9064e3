package org.tongtu.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.tongtu.kernel.Refused;

/** A refusal while a view was being opened: a proposal that does not exist, a role that has ended. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedView extends Message implements HasErrorParameter<Refused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> error) {
        Refused refused = error.getException();
        say(I18NProvider.translate("shell.refused"), I18NProvider.translate(refused.messageKey(), refused.arguments()));
        return refused.kind().status();
    }
}
