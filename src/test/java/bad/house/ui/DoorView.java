package bad.house.ui;

import bad.house.DoorRepository;

/** Breaks: a screen that asks a repository. */
class DoorView {

    final DoorRepository doors = new DoorRepository();
}
