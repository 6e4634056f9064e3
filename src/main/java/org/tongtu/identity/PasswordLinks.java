package org.tongtu.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tongtu.access.AddressLimits;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.kernel.Role;

/** Choosing a password by a one-time link: for new people, forgetful people and the first administrator. */
@Service
public class PasswordLinks {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final AddressLimits limits;
    private final Trace trace;

    PasswordLinks(AccountRepository accounts, OneTimeLinks links, Passwords passwords, AddressLimits limits,
            Trace trace) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.limits = limits;
        this.trace = trace;
    }

    /** Says nothing about whether there is such an account, neither in words nor by the time it takes. */
    @Allowed(anyone = true)
    public void request(Actor actor, RequestPasswordLink command) {
        limits.require();
        accounts.find(command.email()).ifPresentOrElse(account -> links.send(account, command.language()), links::pretend);
    }

    /** What the link is for, or empty when it was used, has expired or never was. */
    @Allowed(anyone = true)
    public Optional<Purpose> find(Actor actor, Secret link) {
        return links.find(link)
                .map(open -> open.account().isPresent() ? Purpose.PASSWORD : Purpose.FIRST_ADMINISTRATOR);
    }

    @Allowed(anyone = true)
    public void use(Actor actor, UsePasswordLink command) {
        AccountRules.requirePassword(command.password());
        AccountId account = open(command.link()).account().orElseThrow(PasswordLinks::gone);
        passwords.set(account, command.password());
        trace.record(actor, command, Accounts.subject(account));
    }

    @Allowed(anyone = true)
    public AccountId createFirstAdministrator(Actor actor, CreateFirstAdministrator command) {
        AccountRules.requireEmail(command.email());
        AccountRules.requirePassword(command.password());
        if (open(command.link()).account().isPresent() || accounts.anyoneHolds(Role.ADMIN)) {
            throw gone();
        }
        AccountId id = accounts.find(command.email()).map(Account::id).orElseGet(() -> add(command));
        passwords.set(id, command.password());
        accounts.addRole(id, passwords.fromNow(Role.ADMIN), id);
        trace.record(actor, command, Accounts.subject(id), null, id);
        return id;
    }

    private AccountId add(CreateFirstAdministrator command) {
        var id = new AccountId(Ids.next());
        accounts.add(new Account(id, command.email(), AccountRules.name(command.name()), null, null, List.of()));
        return id;
    }

    private OneTimeLinks.Opened open(Secret link) {
        OneTimeLinks.Opened opened = links.find(link).orElseThrow(PasswordLinks::gone);
        if (!links.use(link)) {
            throw gone();
        }
        return opened;
    }

    private static Refused gone() {
        return new Refused(Kind.GONE, "identity.link-gone");
    }

    /** Which form a link opens. */
    public enum Purpose {
        PASSWORD,
        FIRST_ADMINISTRATOR
    }
}
