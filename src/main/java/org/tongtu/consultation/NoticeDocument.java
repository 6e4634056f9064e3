package org.tongtu.consultation;

import java.util.UUID;

/** A paper that lies beside a notice. */
public record NoticeDocument(UUID id, String title, String fileName, String mediaType, long size) {}
