package org.tongtu.consultation.village;

/** A change and how far it is from a village, in metres; 0 where the village lies in it. */
public record Nearby(ChangedThing thing, double metres) {}
