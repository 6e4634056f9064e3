package org.tongtu.database;

import java.nio.file.Path;

/** The data folder: the embedded database's, and of what is kept in files. */
public record DataHome(Path path) {}
