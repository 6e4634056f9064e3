package org.tongtu.proposal.history;

import java.util.List;
import org.tongtu.plan.Change;
import org.tongtu.plan.compare.Balance;
import org.tongtu.plan.map.DisclosedState;

/** What lies between two moments for somebody who sees both: cell by cell, and in areas and lengths. */
public record Difference(Moment from, Moment to, DisclosedState before, DisclosedState after, List<Change> changes, Balance balance) {}
