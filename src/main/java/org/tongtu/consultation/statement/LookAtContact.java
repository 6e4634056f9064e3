package org.tongtu.consultation.statement;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Somebody in office reads how the author of a statement can be reached. */
public record LookAtContact(UUID key, UUID statement) implements Command {}
