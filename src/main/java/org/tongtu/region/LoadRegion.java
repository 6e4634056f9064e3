package org.tongtu.region;

import java.util.UUID;
import org.tongtu.kernel.Command;

/**
 * Loads a package into an empty portal.
 *
 * @param folder a folder of this machine, or {@code classpath:} and a package that comes with the portal
 */
public record LoadRegion(UUID key, String folder) implements Command {}
