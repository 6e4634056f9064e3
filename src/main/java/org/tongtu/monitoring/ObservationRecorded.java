package org.tongtu.monitoring;

import org.tongtu.kernel.JurisdictionCode;

/** A figure was reported or corrected; warnings are reckoned anew from it. */
public record ObservationRecorded(String indicator, JurisdictionCode jurisdiction) {}
