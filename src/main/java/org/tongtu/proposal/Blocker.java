package org.tongtu.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;

/**
 * What keeps a proposal where it is, in words.
 *
 * @param messageKey i18n key that says what is missing and who can do it
 * @param who the members it waits for; empty for the joint office
 * @param tab the workbench's tab, by the key of its title, where one can see to it; null where there is none
 */
public record Blocker(
        String messageKey, List<Object> arguments, Set<JurisdictionCode> who, @JsonIgnore @Nullable String tab) {

    public static Blocker of(String messageKey, Object... arguments) {
        return new Blocker(messageKey, List.of(arguments), Set.of(), null);
    }

    public Blocker waitingFor(Set<JurisdictionCode> members) {
        return new Blocker(messageKey, arguments, members, tab);
    }

    /** The same, seen to in a tab of the workbench. */
    public Blocker in(String titleKey) {
        return new Blocker(messageKey, arguments, who, titleKey);
    }

    /** The same, as an answer to whoever tries all the same. */
    public Refused refusal() {
        return new Refused(Refused.Kind.CONFLICT, messageKey.replaceFirst("^refused\\.", ""), arguments.toArray());
    }
}
