package org.tongtu.architecture.bad;

/** Breaks: a name that says nothing. */
class DoorManager {}
