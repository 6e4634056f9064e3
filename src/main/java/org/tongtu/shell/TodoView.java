package org.tongtu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.PageHeader;
import org.tongtu.uikit.Tone;

/** 待办: what waits for this person, the most urgent first, each one click away. */
@Route("")
@Menu(order = 1, title = "shell.todo", icon = "vaadin:tasks")
@PermitAll
class TodoView extends Main implements HasDynamicTitle {

    private final transient Figures figures;
    private final transient Now now;

    TodoView(CurrentActor current, ObjectProvider<TodoSource> sources, ObjectProvider<HomeBlock> blocks, Figures figures, Now now) {
        this.figures = figures;
        this.now = now;
        addClassName("page");
        Actor actor = current.get();
        List<Todo> todos = sources.stream()
                .flatMap(source -> source.todos(actor, getLocale()).stream())
                .sorted(Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (actor.grants().isEmpty() && todos.isEmpty()) {
            add(new PageHeader(getTranslation("shell.todo")).explain(getTranslation("shell.todo.resident", actor.name())));
        } else {
            add(new PageHeader(getTranslation("shell.todo")).explain(getTranslation("shell.todo.intro", actor.name(), todos.size())));
            add(todos.isEmpty() ? nothing() : list(todos));
        }
        blocks.stream()
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .flatMap(block -> Stream.ofNullable(block.create(actor)))
                .forEach(this::add);
    }

    private Component nothing() {
        return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("shell.todo.empty"), getTranslation("shell.todo.empty-text"));
    }

    private Component list(List<Todo> todos) {
        var list = new UnorderedList();
        list.addClassName("todo-list");
        Instant present = now.instant();
        todos.forEach(todo -> list.add(item(todo, present)));
        return list;
    }

    private ListItem item(Todo todo, Instant present) {
        var verb = new Span(todo.verb());
        verb.addClassName("todo-verb");
        var link = new Anchor(todo.link(), verb, new Span(todo.object()));
        var item = new ListItem(link);
        if (todo.due() != null) {
            Tone tone = todo.due().isBefore(present) ? Tone.BAD : Tone.CAUTION;
            item.add(Badges.of(tone, figures.left(getLocale(), todo.due(), present)));
        }
        if (todo.blocker() != null) {
            var blocker = new Span(todo.blocker());
            blocker.addClassName("todo-blocker");
            item.add(blocker);
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.todo");
    }
}
