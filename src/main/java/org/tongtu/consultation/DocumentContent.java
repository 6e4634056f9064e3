package org.tongtu.consultation;

/** A paper with its bytes. The media type comes from our own list, never from who sent it. */
public record DocumentContent(NoticeDocument document, byte[] bytes) {}
