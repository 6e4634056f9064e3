package org.tongtu.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * The one question before a public or destructive act. Three texts below one key: {@code key.title} asks,
 * {@code key.text} says what will happen, {@code key.confirm} is the act as a verb.
 */
public final class Confirm {

    private Confirm() {}

    public static void ask(String key, Runnable act, Object... arguments) {
        dialog(key, act, arguments).open();
    }

    /** The same for what cannot be undone. */
    public static void askDanger(String key, Runnable act, Object... arguments) {
        ConfirmDialog dialog = dialog(key, act, arguments);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String key, Runnable act, Object... arguments) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate(key + ".title", arguments));
        dialog.setText(I18NProvider.translate(key + ".text", arguments));
        dialog.setConfirmText(I18NProvider.translate(key + ".confirm", arguments));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("uikit.cancel"));
        dialog.addConfirmListener(confirmed -> act.run());
        return dialog;
    }
}
