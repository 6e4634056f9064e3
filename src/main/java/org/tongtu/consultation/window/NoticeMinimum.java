package org.tongtu.consultation.window;

import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** What a member has stated: so many days, of which kind, and by which law. */
public record NoticeMinimum(JurisdictionCode jurisdiction, int days, DayCount count, Localized basis) {}
