package org.tongtu.shell;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing waiting for this person, already in the reader's language.
 *
 * @param verb what to do: "State the position"
 * @param object on what: "Proposal 12 · water zone across the border"
 * @param blocker who or what holds it up, null when nothing does
 * @param link the view's path below the workspace, for example {@code proposals/12}
 */
public record Todo(String verb, String object, @Nullable Instant due, @Nullable String blocker, String link) {}
