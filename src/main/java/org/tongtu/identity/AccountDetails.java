package org.tongtu.identity;

import java.util.List;
import org.tongtu.kernel.AccountId;

/** An account as its owner and the administrators see it. */
public record AccountDetails(AccountId id, String email, String name, List<HeldRole> roles) {}
