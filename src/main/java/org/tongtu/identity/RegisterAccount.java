package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Asks for an account; the password is chosen through the mailed link, which also proves the address. */
public record RegisterAccount(UUID key, String email, String name, String language) implements Command {}
