package org.tongtu.paper;

import java.time.Instant;
import org.tongtu.kernel.AccountId;

/**
 * A paper as it was first handed in, without its content.
 *
 * @param name the file's name without folders, ending as its type does
 * @param bytes how long it is
 */
public record KeptPaper(String sha256, String name, PaperType type, int bytes, AccountId keptBy, Instant keptAt) {

    public PaperReference reference() {
        return new PaperReference(sha256);
    }
}
