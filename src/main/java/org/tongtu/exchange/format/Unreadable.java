package org.tongtu.exchange.format;

/** What stands in a cell and is no value that anybody could take over; it is never taken for an empty one either. */
public enum Unreadable {
    /** A DBF's sign for a number that did not fit, and that of some programs for none at all. */
    STARS,
    BYTES,
    NOT_FINITE
}
