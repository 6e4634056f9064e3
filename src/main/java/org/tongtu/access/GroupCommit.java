package org.tongtu.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongtu.access.CommandKeys.Claim;
import org.tongtu.access.CommandKeys.Key;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;

/**
 * Commands that wait for the same thing at the same time are carried out in one transaction. Each was authorised on its
 * own, and is refused, remembered and answered on its own; none is answered before the commit. Where the common transaction
 * fails for another reason, each is tried alone, so that nobody fails for another's sake.
 *
 * @param <K> what they wait for
 */
public final class GroupCommit<K, C extends Command, R> {

    private static final int MOST = 32;

    /** Carries out several commands in the running transaction and says of each, in order, what became of it. */
    @FunctionalInterface
    public interface Work<K, C extends Command, R> {
        List<Outcome<R>> carryOut(K key, List<Asked<C>> together);
    }

    private final Transactions transactions;
    private final CommandKeys keys;
    private final Class<R> answers;
    private final Work<K, C, R> work;
    private final Gatherings<K, Waiting<C, R>> gatherings = new Gatherings<>(MOST);

    GroupCommit(Transactions transactions, CommandKeys keys, Class<R> answers, Work<K, C, R> work) {
        this.transactions = transactions;
        this.keys = keys;
        this.answers = answers;
        this.work = work;
    }

    /** A caller who has a transaction of its own carries its command out in it, alone. */
    public R carryOut(K key, Actor actor, C command) {
        var waiting = new Waiting<C, R>(new Asked<>(actor, command), keys.claim(actor, command));
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            serve(key, List.of(waiting));
        } else {
            gatherings.join(key, waiting, together -> serve(key, together));
        }
        return waiting.answer();
    }

    private void serve(K key, List<Waiting<C, R>> together) {
        try {
            List<Outcome<R>> outcomes = transactions.run(() -> attempt(key, together));
            for (int i = 0; i < together.size(); i++) {
                together.get(i).outcome = outcomes.get(i);
            }
        } catch (RuntimeException failure) {
            if (together.size() == 1) {
                together.getFirst().failure = failure;
            } else {
                together.forEach(each -> serve(key, List.of(each)));
            }
        }
    }

    private List<Outcome<R>> attempt(K key, List<Waiting<C, R>> together) {
        Set<Key> fresh = keys.take(together.stream().map(Waiting::claim).toList());
        List<Waiting<C, R>> first = together.stream().filter(each -> fresh.remove(each.claim().key())).toList();
        List<Outcome<R>> done = first.isEmpty() ? List.of() : work.carryOut(key, first.stream().map(Waiting::asked).toList());
        remember(first, done);
        return together.stream()
                .map(each -> first.contains(each)
                        ? done.get(first.indexOf(each))
                        : Outcome.of(() -> replay(each.claim())))
                .toList();
    }

    private R replay(Claim claim) {
        return answers.cast(Objects.requireNonNull(keys.replay(claim, answers)));
    }

    private void remember(List<Waiting<C, R>> first, List<Outcome<R>> done) {
        var answered = new ArrayList<CommandKeys.Answered>();
        for (int i = 0; i < first.size(); i++) {
            Claim claim = first.get(i).claim();
            if (done.get(i).refused() == null) {
                answered.add(new CommandKeys.Answered(claim, done.get(i).answer()));
            } else {
                keys.giveBack(claim.key());
            }
        }
        keys.remember(answered);
    }

    /** Somebody who waits, and what came of it. */
    private static final class Waiting<C extends Command, R> {

        private final Asked<C> asked;
        private final Claim claim;
        private @Nullable Outcome<R> outcome;
        private @Nullable RuntimeException failure;

        Waiting(Asked<C> asked, Claim claim) {
            this.asked = asked;
            this.claim = claim;
        }

        Asked<C> asked() {
            return asked;
        }

        Claim claim() {
            return claim;
        }

        R answer() {
            if (failure != null) {
                throw failure;
            }
            Outcome<R> known = Objects.requireNonNull(outcome, "never served");
            if (known.refused() != null) {
                throw known.refused();
            }
            return Objects.requireNonNull(known.answer());
        }
    }
}
