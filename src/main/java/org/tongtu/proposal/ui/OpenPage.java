package org.tongtu.proposal.ui;

/**
 * Which page of a long tab somebody has open. It outlives the tab, which is built anew whenever the log moves; a list that
 * became shorter opens at its new end.
 */
final class OpenPage {

    private final int size;
    private int number;
    private int count;

    OpenPage(int size) {
        this.size = size;
    }

    void count(int entries) {
        count = entries;
        turn(0);
    }

    void turn(int pages) {
        number = Math.clamp((long) number + pages, 0, Math.max(0, (count - 1) / size));
    }

    int count() {
        return count;
    }

    /** Where the page begins, counted from 0. */
    int first() {
        return number * size;
    }

    /** Where the next one begins. */
    int end() {
        return Math.min(count, first() + size);
    }

    boolean isAll() {
        return count <= size;
    }

    boolean isFirst() {
        return number == 0;
    }

    boolean isLast() {
        return end() == count;
    }
}
