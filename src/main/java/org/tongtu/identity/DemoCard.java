package org.tongtu.identity;

import org.tongtu.kernel.Localized;

/** A card of a demo's sign-in page: one click fills in the account. */
public record DemoCard(String email, Localized text) {}
