package org.tongtu.access;

import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;

/** A command that somebody who may give it has given. */
public record Asked<C extends Command>(Actor actor, C command) {}
