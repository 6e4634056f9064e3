package org.tongtu.uikit;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.language.Texts;

/**
 * What a page says when it cannot go on as it is: in the reader's language, because these boxes are drawn by the framework
 * and know only English by themselves. A session that ended says nothing here, the page for signing in does.
 */
@Component
class LastWords implements SystemMessagesProvider {

    private final transient Languages languages;
    private final transient Texts texts;

    LastWords(Languages languages, Texts texts) {
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo asked) {
        Locale locale = asked.getRequest() instanceof VaadinServletRequest request
                ? languages.resolveLocale(request.getHttpServletRequest())
                : Texts.supported(asked.getLocale());
        var words = new CustomizedSystemMessages();
        words.setInternalErrorCaption(texts.get(locale, "uikit.broken"));
        words.setInternalErrorMessage(texts.get(locale, "uikit.broken.text"));
        words.setCookiesDisabledCaption(texts.get(locale, "uikit.cookies"));
        words.setCookiesDisabledMessage(texts.get(locale, "uikit.cookies.text"));
        words.setSyncErrorCaption(texts.get(locale, "uikit.out-of-step"));
        words.setSyncErrorMessage(texts.get(locale, "uikit.out-of-step.text"));
        return words;
    }
}
