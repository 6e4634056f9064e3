package org.tongtu.meeting;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** After 原则通过: the listed changes are made and the members agree; the edition follows. */
public record ConfirmItem(UUID key, UUID item) implements Command {}
