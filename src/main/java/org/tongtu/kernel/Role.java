package org.tongtu.kernel;

import java.util.Locale;

/**
 * What somebody may do for a jurisdiction or for the joint office. Roles are held with a start and an end;
 * {@link #RESIDENT} is everybody who signed in.
 */
public enum Role implements Worded {
    RESIDENT(false),
    PLANNER(true),
    DRAFTER(true),
    LIAISON(true),
    DELEGATE(true),
    SECRETARY(false),
    EXPERT(false),
    OBSERVER(true),
    ADMIN(false);

    private final boolean territorial;

    Role(boolean territorial) {
        this.territorial = territorial;
    }

    /** Whether the role is held in a jurisdiction; the others are held in the joint office or by everybody. */
    public boolean isTerritorial() {
        return territorial;
    }

    @Override
    public String wordKey() {
        return "identity.role." + name().toLowerCase(Locale.ROOT);
    }
}
