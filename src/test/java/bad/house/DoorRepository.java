package bad.house;

/** Breaks: a repository for everybody. */
public class DoorRepository {}
