package org.tongtu.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The one question before a public or destructive act. Three texts below one key: {@code key.title} asks,
 * {@code key.text} says what will happen, {@code key.confirm} is the act as a verb.
 */
public final class Confirm extends Dialog {

    private Confirm(String key, Runnable act, ButtonVariant looks, Object... arguments) {
        getElement().setAttribute("role", "alertdialog");
        setHeaderTitle(getTranslation(key + ".title", arguments));
        add(new Paragraph(getTranslation(key + ".text", arguments)));
        var confirm = new Button(getTranslation(key + ".confirm", arguments), click -> {
            close();
            act.run();
        });
        confirm.addThemeVariants(looks, ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
        addOpenedChangeListener(opened -> confirm.focus());
        setWidth("30rem");
    }

    public static void ask(String key, Runnable act, Object... arguments) {
        new Confirm(key, act, ButtonVariant.PRIMARY, arguments).open();
    }

    /** The same for what cannot be undone. */
    public static void askDanger(String key, Runnable act, Object... arguments) {
        new Confirm(key, act, ButtonVariant.ERROR, arguments).open();
    }
}
