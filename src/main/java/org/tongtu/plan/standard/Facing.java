package org.tongtu.plan.standard;

/** Two values of an attribute that meet, in either order; one that ends in {@code *} stands for all that begin so. */
public record Facing(String one, String other) {

    public boolean describes(String here, String there) {
        return Selection.matches(one, here) && Selection.matches(other, there)
                || Selection.matches(one, there) && Selection.matches(other, here);
    }
}
