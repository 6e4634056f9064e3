package org.tongtu.database;

import java.nio.file.Path;

/** What a database is filled with before it is migrated: a backup on its way back. There is at most one. */
public interface FirstContent {

    /**
     * Before anything is touched: is it whole, and may the data folder take it?
     *
     * @throws org.tongtu.kernel.CannotStart if not
     */
    void prepare(Path data);

    /** The server runs and has nothing in it. */
    void fill(DatabaseDump database, Path data);
}
