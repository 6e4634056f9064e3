package org.tongtu.leaflet;

/** What helps somebody who draws an area, in the reader's language. */
public record DrawingTexts(String hint, String finish, String undo, String cancel) {}
