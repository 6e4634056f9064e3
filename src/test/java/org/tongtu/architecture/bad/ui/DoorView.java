package org.tongtu.architecture.bad.ui;

import org.tongtu.architecture.bad.DoorRepository;

/** Breaks: a screen that asks a repository. */
class DoorView {

    final DoorRepository doors = new DoorRepository();
}
