package org.tongtu.analysis.view;

/** A view as far as its reader may see it. @param withheld how many of its layers are not for this reader */
public record OpenedView(SavedView view, int withheld) {}
