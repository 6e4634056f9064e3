package org.tongtu.plan.text;

import java.util.UUID;
import org.tongtu.kernel.Localized;

/**
 * One numbered piece of the plan's text.
 *
 * @param number as people cite it: "4", "4.2", "4.10"
 * @param chapter the heading it stands under; blank where the text has none
 * @param title blank where the clause has none
 */
public record Clause(UUID id, String number, String chapter, Localized title, Localized text) {}
