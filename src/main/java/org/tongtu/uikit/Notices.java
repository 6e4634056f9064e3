package org.tongtu.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.kernel.Refused;

/** Short messages after an act. A success leaves by itself; a refusal stays until it is closed or the page left. */
public final class Notices {

    private static final int SECONDS = 5;
    private static final String LAST = Notices.class.getName();

    private Notices() {}

    /** "Done": says what happened. */
    public static void done(String key, Object... arguments) {
        show(I18NProvider.translate(key, arguments), NotificationVariant.SUCCESS, VaadinIcon.CHECK_CIRCLE, SECONDS);
    }

    /** "No": says what, where and how to mend it. */
    public static void refused(Refused refused) {
        String text = I18NProvider.translate(refused.messageKey(), refused.arguments());
        show(text, NotificationVariant.WARNING, VaadinIcon.EXCLAMATION_CIRCLE, 0);
    }

    /** A fault of ours, with the number under which it was logged. */
    public static void failed(String number) {
        String text = I18NProvider.translate("uikit.failed", number);
        show(text, NotificationVariant.ERROR, VaadinIcon.BUG, 0);
    }

    private static void show(String text, NotificationVariant variant, VaadinIcon icon, int seconds) {
        if (UI.getCurrent() == null) {
            return;
        }
        var notice = new Notification();
        notice.addThemeVariants(variant);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(seconds * 1000);
        notice.setAssertive(seconds == 0);
        notice.add(icon(icon), new Span(text), close(notice));
        notice.open();
        if (ComponentUtil.getData(UI.getCurrent(), LAST) instanceof Notification before) {
            before.close();
        }
        if (seconds == 0) {
            leaveWithThePage(notice);
        }
    }

    /** A refusal concerns what somebody just tried: the next word takes its place, and it does not follow to another page. */
    private static void leaveWithThePage(Notification notice) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, LAST, notice);
        var leaving = ui.addBeforeEnterListener(event -> notice.close());
        notice.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                leaving.remove();
            }
        });
    }

    private static Icon icon(VaadinIcon icon) {
        Icon sign = icon.create();
        sign.addClassName("notice-icon");
        return sign;
    }

    private static Button close(Notification notice) {
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.setAriaLabel(I18NProvider.translate("uikit.close"));
        close.addThemeName("tertiary");
        return close;
    }
}
