package org.tongtu.consultation.alike;

import java.util.UUID;

/** @param percent how like the leading text, 100 for the same words */
public record AlikePoint(UUID point, int percent) {}
