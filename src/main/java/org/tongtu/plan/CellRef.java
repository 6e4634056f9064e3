package org.tongtu.plan;

import java.util.UUID;

/** Points at one cell of one thing. */
public record CellRef(UUID thing, String cell) {}
