package org.tongtu.uikit;

/**
 * Which page of a long list somebody has open. It outlives the list, which may be built anew at any time; a list that
 * became shorter opens at its new end.
 */
public final class OpenPage {

    private final int size;
    private int number;
    private int count;

    public OpenPage(int size) {
        this.size = size;
    }

    public void count(int entries) {
        count = entries;
        turn(0);
    }

    /** Another list took the place of this one: its beginning is open. */
    public void begin(int entries) {
        number = 0;
        count = entries;
    }

    void turn(int pages) {
        number = Math.clamp((long) number + pages, 0, Math.max(0, (count - 1) / size));
    }

    public int count() {
        return count;
    }

    /** Where the page begins, counted from 0. */
    public int first() {
        return number * size;
    }

    /** Where the next one begins. */
    public int end() {
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
