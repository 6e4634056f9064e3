package org.tongtu.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Localized;

/**
 * An account of the demo with the published password and token.
 *
 * @param since when the roles began, which lets a story of the past be told by people in office; now without one
 * @param card what its card on the sign-in page says, for example "You are Wuling's planner; one conflict waits for
 *     you"; without one there is no card
 */
public record CreateDemoAccount(
        UUID key, String email, String name, List<Grant> roles, @Nullable Instant since, @Nullable Localized card)
        implements Command {}
