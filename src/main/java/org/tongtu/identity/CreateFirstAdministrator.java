package org.tongtu.identity;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Makes the first administrator through the link printed when the portal started. */
public record CreateFirstAdministrator(UUID key, Secret link, String email, String name, Secret password)
        implements Command {}
