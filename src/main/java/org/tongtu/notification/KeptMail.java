package org.tongtu.notification;

import java.time.Instant;
import java.util.UUID;

/** A mail that a demo would have sent. */
public record KeptMail(UUID id, Instant at, String recipient, String subject, String text) {}
