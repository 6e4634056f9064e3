package org.tongtu.notification;

import java.time.Instant;

/**
 * A plain-text message to one person.
 *
 * @param expires from then on it would only mislead, and is given up
 */
record Mail(String recipient, String subject, String text, Instant expires) {}
