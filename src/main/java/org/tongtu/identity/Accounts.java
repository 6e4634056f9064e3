package org.tongtu.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tongtu.access.AddressLimits;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.language.PlaceWords;

/** People and the roles they hold: registering, granting, ending, looking up. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final AddressLimits limits;
    private final ObjectProvider<PlaceWords> places;
    private final CurrentActor current;
    private final Trace trace;
    private final Now now;

    Accounts(AccountRepository accounts, OneTimeLinks links, AddressLimits limits,
            ObjectProvider<PlaceWords> places, CurrentActor current, Trace trace, Now now) {
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
        this.places = places;
        this.current = current;
        this.trace = trace;
        this.now = now;
    }

    /** Answers the same whether or not the address has an account: either way a mail goes there. */
    @Allowed(anyone = true)
    public void register(Actor actor, RegisterAccount command) {
        AccountRules.requireEmail(command.email());
        String name = AccountRules.name(command.name());
        limits.require();
        Optional<Account> known = accounts.find(command.email());
        Account account = known.orElseGet(() -> new Account(
                new AccountId(Ids.next()), AccountRepository.normal(command.email()), name, command.language(), null, List.of()));
        if (known.isEmpty()) {
            accounts.add(account);
            trace.record(actor, command, subject(account.id()), null, account.id());
        }
        links.send(account, command.language());
    }

    @Allowed(Role.RESIDENT)
    public void changeProfile(Actor actor, ChangeProfile command) {
        String name = AccountRules.name(command.name());
        Account before = get(actor.id());
        accounts.setProfile(actor.id(), name, command.language());
        trace.record(actor, command, subject(actor.id()), before.name(), name);
        current.speak(actor.id(), command.language());
    }

    @Allowed(Role.ADMIN)
    public UUID grant(Actor actor, GrantRole command) {
        Account account = get(command.account());
        AccountRules.requirePlace(command.role(), command.jurisdiction());
        requireKnown(command.jurisdiction());
        var starts = command.starts() == null ? now.instant() : command.starts();
        var held = new HeldRole(Ids.next(), command.role(), command.jurisdiction(), starts, command.ends());
        AccountRules.requireNew(account, held);
        accounts.addRole(account.id(), held, actor.id());
        trace.record(actor, command, subject(account.id()), null, held);
        return held.id();
    }

    /** A role in a town that is misspelt would be held nowhere. */
    private void requireKnown(@Nullable JurisdictionCode place) {
        if (place != null && places.stream().noneMatch(words -> words.name(place).isPresent())) {
            throw new Refused(Kind.INVALID, "identity.unknown-place", place.value());
        }
    }

    @Allowed(Role.ADMIN)
    public void endRole(Actor actor, EndRole command) {
        if (!accounts.endRole(command.held(), actor.id())) {
            throw new Refused(Kind.NOT_FOUND, "identity.role-not-held");
        }
        if (!accounts.anyoneHolds(Role.ADMIN)) {
            throw new Refused(Kind.CONFLICT, "identity.last-administrator");
        }
        trace.record(actor, command, Subject.of("role", command.held()));
    }

    @Allowed(Role.RESIDENT)
    public AccountDetails mine(Actor actor) {
        return get(actor.id()).details();
    }

    @Allowed(Role.ADMIN)
    public Optional<AccountDetails> find(Actor actor, AccountId id) {
        return accounts.find(id).map(Account::details);
    }

    /** Somebody with the rights of this moment: for commands on the portal's own machine, which work as an account. */
    @Allowed
    public Optional<Actor> findActor(Actor actor, String email) {
        return accounts.find(email).map(account -> account.actor(now.instant()));
    }

    @Allowed(Role.ADMIN)
    public List<AccountDetails> list(Actor actor) {
        return accounts.list().stream().map(Account::details).toList();
    }

    /** Everybody who holds or held an office: what they did in it bears their name. */
    @Allowed
    public List<Person> everInOffice(Actor actor) {
        return accounts.everInOffice();
    }

    /** The outside consultants of a town at this moment; other modules say to whom they tell. */
    @Allowed
    public List<Person> drafters(Actor actor, JurisdictionCode town) {
        return accounts.holders(Role.DRAFTER, town);
    }

    /** The display name behind an id, for people who may see that something was done by somebody. */
    public String findName(AccountId id) {
        return accounts.find(id).map(Account::name).orElse("");
    }

    private Account get(AccountId id) {
        return accounts.find(id).orElseThrow(() -> new Refused(Kind.NOT_FOUND, "identity.unknown-account"));
    }

    static Subject subject(AccountId id) {
        return Subject.of("account", id);
    }
}
