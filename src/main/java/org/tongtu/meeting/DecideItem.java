package org.tongtu.meeting;

import java.util.List;
import java.util.UUID;
import org.tongtu.kernel.Command;

/**
 * Closes an item with an outcome.
 *
 * @param wording the outcome as the minutes will print it
 * @param reason required where it is not approved, because it is published
 * @param changes the list of 原则通过; empty for the others
 * @param reopens the things of the proposal that the list speaks of: only they may be written until it is confirmed
 */
public record DecideItem(
        UUID key,
        UUID item,
        Outcome outcome,
        String wording,
        String reason,
        List<String> changes,
        List<UUID> reopens)
        implements Command {

    public DecideItem {
        changes = List.copyOf(changes);
        reopens = List.copyOf(reopens);
    }

    /** A decision that reopens nothing. */
    public DecideItem(UUID key, UUID item, Outcome outcome, String wording, String reason, List<String> changes) {
        this(key, item, outcome, wording, reason, changes, List.of());
    }
}
