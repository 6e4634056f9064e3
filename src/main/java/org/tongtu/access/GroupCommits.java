package org.tongtu.access;

import org.springframework.stereotype.Component;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Command;

/** Makes a {@link GroupCommit} for a service whose commands crowd before one lock. */
@Component
public class GroupCommits {

    private final Transactions transactions;
    private final CommandKeys keys;

    GroupCommits(Transactions transactions, CommandKeys keys) {
        this.transactions = transactions;
        this.keys = keys;
    }

    public <K, C extends Command, R> GroupCommit<K, C, R> of(Class<R> answers, GroupCommit.Work<K, C, R> work) {
        return new GroupCommit<>(transactions, keys, answers, work);
    }
}
