package org.tongtu.plan.target;

/** A place in the table of targets that nobody has filled although its neighbours are. */
public record Gap(String indicator, Scope scope, int year) {}
