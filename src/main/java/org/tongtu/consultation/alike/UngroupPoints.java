package org.tongtu.consultation.alike;

import java.util.List;
import java.util.UUID;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.JurisdictionCode;

/** Takes points out of a group: they say something of their own. Answers given stay; a group without points is gone. */
public record UngroupPoints(UUID key, JurisdictionCode jurisdiction, UUID group, List<UUID> points) implements ForJurisdiction {}
