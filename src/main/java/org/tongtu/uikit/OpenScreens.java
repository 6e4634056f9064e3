package org.tongtu.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The open screens on which somebody looks at a thing and wants to hear of its changes. Whoever tells them listens for
 * what is committed, so that no screen shows what did not come to be.
 *
 * @param <K> by what the thing is known
 */
public abstract class OpenScreens<K> {

    /** @param asked whether it is to look again and has not yet: many changes at once are one look */
    private record Screen<K>(Supplier<K> about, Runnable act, AtomicBoolean asked) {}

    private final CopyOnWriteArrayList<Screen<K>> screens = new CopyOnWriteArrayList<>();

    /**
     * While what is attached stays attached, the act runs in its page at each change.
     *
     * @param about asked at each change, by any thread: a view may have gone on to another thing
     */
    public final void follow(AttachEvent attached, Supplier<K> about, Runnable act) {
        UI ui = attached.getUI();
        var asked = new AtomicBoolean();
        var screen = new Screen<>(about, () -> ui.access(() -> {
            asked.set(false);
            act.run();
        }), asked);
        screens.add(screen);
        attached.getSource().addDetachListener(detached -> {
            screens.remove(screen);
            detached.unregisterListener();
        });
    }

    /** Each screen is told on a thread of its own, so that nobody's decision waits for all the others' pages. */
    protected final void tell(K about) {
        screens.stream().filter(screen -> screen.about().get().equals(about) && screen.asked().compareAndSet(false, true))
                .forEach(screen -> Thread.startVirtualThread(screen.act()));
    }
}
