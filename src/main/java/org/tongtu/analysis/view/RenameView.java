package org.tongtu.analysis.view;

import java.util.UUID;
import org.tongtu.kernel.Command;

/** Gives one's own view another name; its link stays. */
public record RenameView(UUID key, UUID view, String name) implements Command {}
