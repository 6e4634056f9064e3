package org.tongtu.exchange;

/**
 * A layer as a file, ready to be sent.
 *
 * @param features how many are in it
 */
public record LayerFile(String name, String mediaType, byte[] content, int features) {}
