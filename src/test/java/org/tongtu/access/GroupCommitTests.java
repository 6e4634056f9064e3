package org.tongtu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.testing.PortalTest;

/** Several commands in one transaction: what becomes of one is nothing to the others. */
@PortalTest
class GroupCommitTests {

    private record Book(UUID key, int amount) implements Command {}

    private record Receipt(UUID id, int amount) {}

    @Autowired
    GroupCommits commits;

    @Autowired
    JdbcClient jdbc;

    private final Actor clerk = new Actor(new AccountId(Ids.next()), "clerk", Set.of());
    private final CountDownLatch allWait = new CountDownLatch(1);
    private final List<Integer> sizes = new ArrayList<>();
    private GroupCommit<String, Book, Receipt> ledger;

    @BeforeEach
    void open() {
        ledger = commits.of(Receipt.class, this::book);
    }

    /** The first to come keeps all others waiting, so that they are carried out together. */
    private List<Outcome<Receipt>> book(String key, List<Asked<Book>> together) {
        await();
        sizes.add(together.size());
        return together.stream().map(asked -> Outcome.of(() -> receipt(asked.command()))).toList();
    }

    private static Receipt receipt(Book command) {
        if (command.amount() < 0) {
            throw new Refused(Refused.Kind.INVALID, "test.negative");
        }
        if (command.amount() == 0) {
            throw new IllegalStateException("a fault of the program");
        }
        return new Receipt(Ids.next(), command.amount());
    }

    @Test
    void aRefusalConcernsNobodyElseAndLeavesItsKeyFree() throws Exception {
        UUID refused = Ids.next();
        List<FutureTask<Receipt>> sent = together(new Book(Ids.next(), 1), new Book(Ids.next(), 2), new Book(refused, -1), new Book(Ids.next(), 3));
        assertThat(sizes).containsExactly(1, 3);
        assertThat(sent.get(1).get().amount()).isEqualTo(2);
        assertThat(sent.get(3).get().amount()).isEqualTo(3);
        assertThatThrownBy(() -> sent.get(2).get()).hasCauseInstanceOf(Refused.class);
        assertThat(ledger.carryOut("a", clerk, new Book(refused, 4)).amount()).isEqualTo(4);
    }

    @Test
    void aFaultIsFoundWithWhoeverCausedItAndTheOthersAreCarriedOutAlone() throws Exception {
        List<FutureTask<Receipt>> sent = together(new Book(Ids.next(), 1), new Book(Ids.next(), 2), new Book(Ids.next(), 0), new Book(Ids.next(), 3));
        assertThat(sizes).containsExactly(1, 3, 1, 1, 1);
        assertThat(sent.get(1).get().amount()).isEqualTo(2);
        assertThat(sent.get(3).get().amount()).isEqualTo(3);
        assertThatThrownBy(() -> sent.get(2).get()).hasRootCauseMessage("a fault of the program");
    }

    @Test
    void theSameCommandSentTwiceAtOnceActsOnceAndIsAnsweredTheSame() throws Exception {
        var twice = new Book(Ids.next(), 2);
        List<FutureTask<Receipt>> sent = together(new Book(Ids.next(), 1), twice, twice);
        assertThat(sizes).containsExactly(1, 1);
        assertThat(sent.get(1).get()).isEqualTo(sent.get(2).get());
        assertThat(ledger.carryOut("a", clerk, twice)).isEqualTo(sent.get(1).get());
    }

    @Test
    void anotherCommandUnderAKeyThatIsTakenIsRefusedAlone() throws Exception {
        UUID key = Ids.next();
        List<FutureTask<Receipt>> sent = together(new Book(key, 1), new Book(key, 2), new Book(Ids.next(), 3));
        assertThatThrownBy(() -> sent.get(1).get()).rootCause().hasMessageContaining("access.key-reused");
        assertThat(sent.get(2).get().amount()).isEqualTo(3);
    }

    @Test
    void anAnswerIsKeptOnlyOnceItIsCommitted() throws Exception {
        var command = new Book(Ids.next(), 5);
        assertThat(known(command)).isZero();
        together(command).getFirst().get();
        assertThat(known(command)).isOne();
    }

    private int known(Book command) {
        return jdbc.sql("select count(*) from command_key where command_key = ? and result is not null")
                .param(command.key())
                .query(Integer.class)
                .single();
    }

    /** The first alone, the others behind it together. */
    private List<FutureTask<Receipt>> together(Book... commands) throws Exception {
        var sent = new ArrayList<FutureTask<Receipt>>();
        for (Book command : commands) {
            var task = new FutureTask<>(() -> ledger.carryOut("a", clerk, command));
            sent.add(task);
            Thread person = Thread.ofPlatform().start(task);
            while (person.getState() != Thread.State.WAITING) {
                Thread.sleep(1);
            }
        }
        allWait.countDown();
        for (FutureTask<Receipt> task : sent) {
            try {
                task.get();
            } catch (java.util.concurrent.ExecutionException expected) {
                // the test looks at it
            }
        }
        return sent;
    }

    private void await() {
        try {
            allWait.await();
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
