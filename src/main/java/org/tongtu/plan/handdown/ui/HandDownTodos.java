package org.tongtu.plan.handdown.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.plan.handdown.HandDownDetails;
import org.tongtu.plan.handdown.HandDowns;
import org.tongtu.shell.Todo;
import org.tongtu.shell.TodoSource;
import org.tongtu.uikit.Figures;

/** What of an agreed edition one's own county plan does not say yet. */
@Component
class HandDownTodos implements TodoSource {

    private final HandDowns handDowns;
    private final HandDownWords words;
    private final Texts texts;
    private final Figures figures;

    HandDownTodos(HandDowns handDowns, HandDownWords words, Texts texts, Figures figures) {
        this.handDowns = handDowns;
        this.words = words;
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public List<Todo> todos(Actor actor, Locale locale) {
        if (actor.jurisdictionsOf(Role.PLANNER).isEmpty()) {
            return List.of();
        }
        return handDowns.listOpen(actor).stream()
                .filter(line -> actor.holds(Role.PLANNER, line.jurisdiction()))
                .map(line -> new Todo(texts.get(locale, "plan.handdown.todo"),
                        texts.get(locale, "plan.handdown.todo-of", line.edition(), words.change(locale, line)),
                        end(line), null, "editions"))
                .toList();
    }

    /** The due day counts as a whole. */
    private Instant end(HandDownDetails line) {
        return line.due().plusDays(1).atStartOfDay(figures.zone()).toInstant();
    }
}
