package bad.house.ui;

import org.tongtu.kernel.Actor;

/** Breaks: a screen that keeps who was acting when it was opened. */
record DoorBell(Actor actor) {}
