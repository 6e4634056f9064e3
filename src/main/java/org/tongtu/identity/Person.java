package org.tongtu.identity;

import org.tongtu.kernel.AccountId;

/** Somebody by name, for lists one chooses from; the address is nobody else's business. */
public record Person(AccountId id, String name) {}
