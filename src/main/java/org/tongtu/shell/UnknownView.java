package org.tongtu.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import com.vaadin.flow.router.NotFoundException;

/** An address that leads nowhere, or to a view this person may not know of. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnknownView extends Message implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        say(I18NProvider.translate("shell.unknown"), I18NProvider.translate("shell.unknown-text"));
        return 404;
    }
}
