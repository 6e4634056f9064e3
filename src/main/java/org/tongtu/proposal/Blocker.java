package org.tongtu.proposal;

import java.util.List;
import java.util.Set;
import org.tongtu.kernel.JurisdictionCode;

/**
 * What keeps a proposal where it is, in words.
 *
 * @param messageKey i18n key that says what is missing and who can do it
 * @param who the members it waits for; empty for the joint office
 */
public record Blocker(String messageKey, List<Object> arguments, Set<JurisdictionCode> who) {

    public static Blocker of(String messageKey, Object... arguments) {
        return new Blocker(messageKey, List.of(arguments), Set.of());
    }
}
