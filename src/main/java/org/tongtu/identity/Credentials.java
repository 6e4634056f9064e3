package org.tongtu.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** What opens one's own account: the password, the signed-in browsers, the tokens of programs. */
@Service
public class Credentials {

    private final CredentialRepositories kept;
    private final Passwords passwords;
    private final Trace trace;

    Credentials(CredentialRepositories kept, Passwords passwords, Trace trace) {
        this.kept = kept;
        this.passwords = passwords;
        this.trace = trace;
    }

    /** A secret that nobody else has; pass it on in {@link CreateToken} and show it once. */
    public static Secret freshToken() {
        return Secrets.next("tongtu_");
    }

    /** Ends every session, this one included, and every token: whoever knew the old password is out. */
    @Allowed(Role.RESIDENT)
    public void changePassword(Actor actor, ChangePassword command) {
        AccountRules.requirePassword(command.wanted());
        String present = kept.accounts().find(actor.id()).map(Account::password).orElse(null);
        if (!passwords.matches(command.present(), present)) {
            throw new Refused(Kind.INVALID, "identity.present-password");
        }
        passwords.set(actor.id(), command.wanted());
        trace.record(actor, command, Accounts.subject(actor.id()));
    }

    @Allowed(Role.RESIDENT)
    public List<SessionSummary> listSessions(Actor actor) {
        return kept.sessions().list(actor.id());
    }

    @Allowed(Role.RESIDENT)
    public void endSession(Actor actor, EndSession command) {
        require(kept.sessions().end(actor.id(), command.session()), "identity.session-ended");
        trace.record(actor, command, Subject.of("session", command.session()));
    }

    @Allowed(Role.RESIDENT)
    public List<TokenSummary> listTokens(Actor actor) {
        return kept.tokens().list(actor.id());
    }

    @Allowed(Role.RESIDENT)
    public UUID createToken(Actor actor, CreateToken command) {
        if (command.token().value().length() < 40) {
            throw new Refused(Kind.INVALID, "identity.weak-token");
        }
        UUID id = kept.tokens().add(actor.id(), AccountRules.name(command.name()), command.token(), command.expires());
        trace.record(actor, command, Subject.of("token", id));
        return id;
    }

    @Allowed(Role.RESIDENT)
    public void revokeToken(Actor actor, RevokeToken command) {
        require(kept.tokens().revoke(actor.id(), command.token()), "identity.token-revoked");
        trace.record(actor, command, Subject.of("token", command.token()));
    }

    private static void require(boolean done, String reason) {
        if (!done) {
            throw new Refused(Kind.NOT_FOUND, reason);
        }
    }
}
