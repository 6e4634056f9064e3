package org.tongtu.meeting.minutes;

import java.util.UUID;
import org.tongtu.kernel.Command;
import org.tongtu.meeting.MeetingId;

/** 签发: the wording is final. */
public record IssueMinutes(UUID key, MeetingId meeting, String signer) implements Command {}
