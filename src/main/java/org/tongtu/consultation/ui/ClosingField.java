package org.tongtu.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.window.NoticeWindow;
import org.tongtu.kernel.Refused;
import org.tongtu.language.Texts;
import org.tongtu.uikit.MomentPicker;

/** When a notice ends: how that was counted, what is proposed, and, as soon as it is chosen, why it may not be. */
class ClosingField extends Div {

    private final transient NoticeWindow window;
    private final transient WindowWords words;
    private final MomentPicker closes = new MomentPicker();
    private final Locale locale = Texts.supported(getLocale());

    /** @param proposed null where nothing can be counted */
    ClosingField(NoticeWindow window, WindowWords words, @Nullable Instant proposed) {
        this.window = window;
        this.words = words;
        addClassName("closing-field");
        add(new WindowTable(window, words));
        if (!window.unknownYears().isEmpty()) {
            var years = window.unknownYears().stream().map(String::valueOf).toList();
            var unknown = new Paragraph(words.texts().get(locale, "consultation.window.unknown-year", years));
            unknown.addClassName("closing-unknown");
            add(unknown);
        }
        closes.setLabel(getTranslation("consultation.announce.closes", window.zone().getId()));
        closes.addValueChangeListener(change -> judge());
        if (proposed != null) {
            closes.setValue(proposed.atZone(window.zone()).toLocalDateTime());
        }
        judge();
        add(closes);
    }

    boolean isMissing() {
        if (closes.isEmpty()) {
            closes.setInvalid(true);
        }
        return closes.isEmpty();
    }

    Instant instant() {
        return closes.getValue().atZone(window.zone()).toInstant();
    }

    /** Only says it; the domain refuses. */
    private void judge() {
        Instant earliest = window.earliest();
        closes.setHelperText(closes.isEmpty()
                ? window.refusal(Instant.EPOCH).map(this::told).orElse("")
                : window.refusal(instant()).map(this::told).orElseGet(() -> earliest == null
                        ? "" : words.texts().get(locale, "consultation.window.not-before", words.figures().deadline(locale, earliest))));
    }

    private String told(Refused refused) {
        return words.texts().refusal(locale, refused);
    }
}
