package org.tongtu.paper;

import java.util.UUID;
import org.tongtu.kernel.Command;

/**
 * Keeps a signed paper's scan.
 *
 * @param name the file's name, for people; nothing is concluded from it
 */
public record KeepPaper(UUID key, String name, byte[] content) implements Command {}
