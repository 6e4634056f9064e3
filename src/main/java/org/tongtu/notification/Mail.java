package org.tongtu.notification;

/** A plain-text message to one person. */
record Mail(String recipient, String subject, String text) {}
