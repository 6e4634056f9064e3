package org.tongtu.architecture.bad;

/** Breaks: a repository for everybody. */
public class DoorRepository {}
