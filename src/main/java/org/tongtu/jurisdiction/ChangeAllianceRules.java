package org.tongtu.jurisdiction;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** The charter changed: new rules, names, members or observers of the portal's alliance; its id stays. */
public record ChangeAllianceRules(UUID key, AllianceDetails alliance) implements Command {}
