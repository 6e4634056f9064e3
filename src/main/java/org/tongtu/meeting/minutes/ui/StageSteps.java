package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.meeting.minutes.MinutesStage;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** 起草 → 会签 → 签发 → 印发, with the step the minutes are at. */
class StageSteps extends OrderedList {

    StageSteps(MinutesStage now) {
        addClassName("stage-steps");
        for (MinutesStage stage : MinutesStage.values()) {
            String words = I18NProvider.translate("minutes.stage." + stage.name());
            Span badge = Badges.of(stage.compareTo(now) < 0 ? Tone.GOOD : stage == now ? Tone.INFO : Tone.NEUTRAL, words);
            var step = new ListItem(badge);
            if (stage == now) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
