package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.uikit.Figures;

/** What a figure was before it was corrected, and why it was. */
class HistoryDialog extends Dialog {

    HistoryDialog(List<ObservationDetails> revisions, Figures figures) {
        Locale locale = Texts.supported(getLocale());
        setHeaderTitle(getTranslation("monitoring.history"));
        var list = new OrderedList();
        for (ObservationDetails one : revisions) {
            String key = one.corrects() == null ? "monitoring.history.first" : "monitoring.history.correction";
            list.add(new ListItem(getTranslation(key, figures.number(locale, one.value().doubleValue(), 4), figures.unit(locale, one.unit()),
                    figures.moment(locale, one.reportedAt()), one.reason())));
        }
        add(list);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
    }
}
