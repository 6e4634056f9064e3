package org.tongtu.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;

/** The people of a demo, with published passwords and tokens; refused wherever a demo is not allowed. */
@Service
public class DemoAccounts {

    private final AccountRepository accounts;
    private final DemoRepository demos;
    private final Demo demo;
    private final Trace trace;

    DemoAccounts(AccountRepository accounts, DemoRepository demos, Demo demo, Trace trace) {
        this.accounts = accounts;
        this.demos = demos;
        this.demo = demo;
        this.trace = trace;
    }

    /** Only the portal itself makes them, while it loads a region; loading again changes nothing. */
    @Allowed
    public AccountId create(Actor actor, CreateDemoAccount command) {
        if (!demo.allowed()) {
            throw new Refused(Kind.FORBIDDEN, "identity.no-demo");
        }
        var known = accounts.find(command.email());
        if (known.isPresent()) {
            return known.get().id();
        }
        AccountId id = demos.add(command);
        trace.record(actor, command, Accounts.subject(id), null, id);
        return id;
    }

    /** The cards of the sign-in page, in the order of making; none where a demo is not allowed. */
    @Allowed(anyone = true)
    public List<DemoCard> listCards(Actor actor) {
        return demo.allowed() ? demos.cards() : List.of();
    }
}
