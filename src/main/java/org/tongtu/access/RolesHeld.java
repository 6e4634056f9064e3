package org.tongtu.access;

import org.tongtu.kernel.Actor;

/**
 * Asked before every act what somebody holds at this very moment: a screen may stand open for hours, and a role that has
 * ended since opens nothing any more. Filled by whoever knows accounts.
 */
public interface RolesHeld {

    /** The same person with those of the named grants that are still held; whoever has no account is left as named. */
    Actor now(Actor named);
}
