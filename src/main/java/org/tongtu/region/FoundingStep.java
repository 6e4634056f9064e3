package org.tongtu.region;

/** One more thing to found from a package, in the same transaction as all others; ordered by {@code @Order}. */
interface FoundingStep {

    void found(RegionPackage region);
}
