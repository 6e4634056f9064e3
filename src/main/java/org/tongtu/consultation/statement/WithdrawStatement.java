package org.tongtu.consultation.statement;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** The author takes a statement back; the receipt's secret proves who asks. */
public record WithdrawStatement(UUID key, String receipt, String secret) implements Command {}
