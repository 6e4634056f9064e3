package bad.house;

/** Breaks: a name that says nothing. */
class DoorManager {}
