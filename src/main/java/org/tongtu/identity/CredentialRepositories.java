package org.tongtu.identity;

import org.springframework.stereotype.Component;

/** The three tables behind {@link Credentials}. */
@Component
record CredentialRepositories(AccountRepository accounts, SessionRepository sessions, TokenRepository tokens) {}
