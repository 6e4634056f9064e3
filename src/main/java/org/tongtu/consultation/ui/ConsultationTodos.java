package org.tongtu.consultation.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.shell.Todo;
import org.tongtu.shell.TodoSource;

/** Points that wait for an answer: for a planner those of the own town, for the joint office all of them. */
@Component
class ConsultationTodos implements TodoSource {

    private final Consultations consultations;
    private final Desk desk;
    private final Texts texts;

    ConsultationTodos(Consultations consultations, Desk desk, Texts texts) {
        this.consultations = consultations;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public List<Todo> todos(Actor actor, Locale locale) {
        if (!actor.holds(Role.SECRETARY) && !actor.holds(Role.PLANNER)) {
            return List.of();
        }
        return consultations.list(actor).stream().flatMap(notice -> todo(actor, notice, locale).stream()).toList();
    }

    private List<Todo> todo(Actor actor, ConsultationDetails notice, Locale locale) {
        long waiting = desk.points(actor, notice.id()).stream()
                .filter(row -> !row.isAnswered())
                .filter(row -> actor.holds(Role.SECRETARY)
                        || row.responsible().filter(town -> actor.holds(Role.PLANNER, town)).isPresent())
                .count();
        return waiting == 0
                ? List.of()
                : List.of(new Todo(texts.get(locale, "consultation.todo", waiting),
                        texts.get(locale, "consultation.todo-of", notice.proposal().toString(), notice.title()), notice.closesAt(),
                        null, ConsultationLinks.desk(notice.id())));
    }
}
