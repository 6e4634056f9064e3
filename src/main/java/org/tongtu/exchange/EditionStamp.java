package org.tongtu.exchange;

/**
 * Names what a file of an edition would show, so that an unchanged one need not be made again.
 *
 * @param forMembers whether caches on the way must keep it from everybody else
 */
public record EditionStamp(String key, boolean forMembers) {}
