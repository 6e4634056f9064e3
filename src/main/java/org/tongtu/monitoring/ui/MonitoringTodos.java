package org.tongtu.monitoring.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.Plans;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.shell.Todo;
import org.tongtu.shell.TodoSource;

/** Warnings I own or nobody does, and colleagues' figures to verify. */
@Component
class MonitoringTodos implements TodoSource {

    private final Plans plans;
    private final Warnings warnings;
    private final Observations observations;
    private final PlaceNames places;
    private final Texts texts;

    MonitoringTodos(Plans plans, Warnings warnings, Observations observations, PlaceNames places, Texts texts) {
        this.plans = plans;
        this.warnings = warnings;
        this.observations = observations;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public List<Todo> todos(Actor actor, Locale locale) {
        var todos = new ArrayList<Todo>();
        plans.list(actor).stream()
                .flatMap(plan -> warnings.list(actor, plan.id()).stream())
                .filter(warning -> concerns(actor, warning))
                .map(warning -> todo(locale, warning))
                .forEach(todos::add);
        long waiting = observations.list(actor).stream().filter(one -> isToVerify(actor, one)).count();
        if (waiting > 0) {
            todos.add(new Todo(texts.get(locale, "monitoring.todo.verify"),
                    texts.get(locale, "monitoring.todo.figures", waiting), null, null, MonitoringLinks.observations()));
        }
        return todos;
    }

    private static boolean concerns(Actor actor, WarningDetails warning) {
        if (!warning.isOpen() || warning.isAnswered()) {
            return false;
        }
        return warning.owner() == null
                ? InWhoseName.answering(actor, warning.jurisdiction()).isPresent()
                : warning.owner().equals(actor.id());
    }

    private static boolean isToVerify(Actor actor, ObservationDetails one) {
        return one.standing() == ObservationDetails.Standing.REPORTED
                && !one.reportedBy().equals(actor.id())
                && InWhoseName.answering(actor, one.jurisdiction()).isPresent();
    }

    private Todo todo(Locale locale, WarningDetails warning) {
        Localized name = Indicators.find(warning.indicator()).map(Indicator::name).orElse(Localized.same(warning.indicator()));
        String verb = warning.owner() == null ? "monitoring.todo.own" : "monitoring.todo.answer";
        String object = Stream.of(texts.get(locale, "monitoring.level." + warning.level().name()), texts.get(
                locale, "monitoring.chart.title", name, places.name(locale, warning.jurisdiction())))
                .reduce((level, title) -> level + " · " + title).orElse("");
        return new Todo(texts.get(locale, verb), object, null, null, MonitoringLinks.warnings());
    }
}
