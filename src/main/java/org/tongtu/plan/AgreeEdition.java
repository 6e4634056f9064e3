package org.tongtu.plan;

import java.util.UUID;
import org.tongtu.kernel.Command;

/**
 * Writes the edition after {@code current} from what a joint meeting adopted.
 *
 * @param current the edition the merge was made against; refused if another edition was written since
 */
public record AgreeEdition(UUID key, PlanId plan, int current, int proposal, long sequence) implements Command {}
