package org.tongtu.consultation.window;

import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/**
 * A member says how long the law that binds it wants a notice to be open. It never shortens what the charter asks for.
 *
 * @param basis the law and its article, for example 城乡规划法 art. 26
 */
public record StateNoticeMinimum(UUID key, JurisdictionCode jurisdiction, int days, DayCount count, Localized basis)
        implements ForJurisdiction {}
