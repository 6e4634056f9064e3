package org.tongtu.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** One answer for every failure: unknown address, wrong password, too many tries; and one digest computed in each. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final Admission admission;

    PasswordSignIn(AccountRepository accounts, Passwords passwords, SignInFailures failures, Admission admission) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.admission = admission;
    }

    @Override
    public Authentication authenticate(Authentication wish) {
        String email = wish.getName();
        String network = wish.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (failures.mustWaitAt(network)) {
            throw new BadCredentialsException("back-off");
        }
        Optional<Account> account = accounts.find(email);
        boolean waits = !failures.admit(email);
        boolean right = passwords.matches(
                new Secret(String.valueOf(wish.getCredentials())), account.map(Account::password).orElse(null));
        if (waits || !right || account.isEmpty() || !admission.mayEnter(account.get())) {
            failures.countAt(network);
            throw new BadCredentialsException(waits ? "back-off" : "wrong");
        }
        failures.forget(email);
        return admission.admit(account.get());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
