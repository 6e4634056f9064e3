package org.tongtu.identity;

import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.kernel.Role;

/** What an account, a password and a grant must be like. */
final class AccountRules {

    static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 80;

    private AccountRules() {}

    static void requireEmail(String email) {
        if (email.length() > 254 || !email.strip().matches("[^@\\s<>\"]+@[^@\\s<>\"]+")) {
            throw new Refused(Kind.INVALID, "identity.email");
        }
    }

    /** The name as it will be shown: trimmed, without control characters. */
    static String name(String name) {
        String clean = name.replaceAll("\\p{Cc}|\\p{Cf}", "").strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new Refused(Kind.INVALID, "identity.name", LONGEST_NAME);
        }
        return clean;
    }

    static void requirePassword(Secret password) {
        int length = password.value().length();
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            throw new Refused(Kind.INVALID, "identity.password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
    }

    static void requirePlace(Role role, @Nullable JurisdictionCode jurisdiction) {
        if (role == Role.RESIDENT) {
            throw new Refused(Kind.INVALID, "identity.resident");
        }
        if (role.isTerritorial() == (jurisdiction == null)) {
            throw new Refused(Kind.INVALID, role.isTerritorial() ? "identity.place-needed" : "identity.no-place");
        }
    }

    /** The same role in the same place twice at a time would make its end ambiguous. */
    static void requireNew(Account account, HeldRole held) {
        if (held.ends() != null && !held.starts().isBefore(held.ends())) {
            throw new Refused(Kind.INVALID, "identity.end-before-start");
        }
        if (account.roles().stream().anyMatch(each -> each.grant().equals(held.grant()) && overlap(each, held))) {
            throw new Refused(Kind.CONFLICT, "identity.role-held");
        }
    }

    private static boolean overlap(HeldRole one, HeldRole other) {
        return (one.ends() == null || other.starts().isBefore(one.ends()))
                && (other.ends() == null || one.starts().isBefore(other.ends()));
    }
}
