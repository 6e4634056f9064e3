package org.tongtu.shell;

import java.util.List;
import java.util.Locale;
import org.tongtu.kernel.Actor;

/** Upper rooms tell what waits for somebody; the To-do page puts the most urgent first. */
public interface TodoSource {

    /** @param locale the language they are read in */
    List<Todo> todos(Actor actor, Locale locale);
}
