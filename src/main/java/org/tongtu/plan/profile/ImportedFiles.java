package org.tongtu.plan.profile;

import java.util.List;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.PlanState;

/** Where the members' files come in is an upper module's matter; it says here what they were. Implement as a bean. */
public interface ImportedFiles {

    /** Of each member and layer the last one that the person may know of. */
    List<ImportedFile> list(Actor actor, PlanState state);
}
