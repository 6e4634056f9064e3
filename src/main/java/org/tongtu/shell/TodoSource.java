package org.tongtu.shell;

import java.util.List;
import org.tongtu.kernel.Actor;

/** Upper rooms tell what waits for somebody; the To-do page puts the most urgent first. */
public interface TodoSource {

    List<Todo> todos(Actor actor);
}
