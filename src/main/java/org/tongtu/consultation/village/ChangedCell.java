package org.tongtu.consultation.village;

import org.tongtu.kernel.Localized;

/** One value of a thing, before and after, in words. Blank stands for "not there". */
public record ChangedCell(String cell, Localized label, Localized before, Localized after) {}
