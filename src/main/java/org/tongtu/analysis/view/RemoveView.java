package org.tongtu.analysis.view;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Takes one's own view away; its link leads nowhere any more. */
public record RemoveView(UUID key, UUID view) implements Command {}
