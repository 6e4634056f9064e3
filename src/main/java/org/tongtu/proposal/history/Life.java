package org.tongtu.proposal.history;

import java.util.List;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.DisclosedState;

/**
 * Everything that happened to a thing, newest first.
 *
 * @param last the thing as it was last seen
 * @param state where it was last seen: the words of its layer are found there
 */
public record Life(Thing last, DisclosedState state, List<LifeEntry> entries) {}
