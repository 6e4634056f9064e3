package org.tongtu.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import com.vaadin.flow.router.AccessDeniedException;

/** A view that exists and is not for this person. */
@ParentLayout(MainLayout.class)
@PermitAll
class DeniedView extends Message implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        say(I18NProvider.translate("shell.denied"), I18NProvider.translate("shell.denied-text"));
        return 403;
    }
}
