package org.tongtu.access;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.ForJurisdiction;

/** Stands before every {@link Allowed} method: authorize, then at most once, in one transaction. */
@Aspect
@Component
class AccessAspect {

    private final Transactions transactions;
    private final CommandKeys keys;

    AccessAspect(Transactions transactions, CommandKeys keys) {
        this.transactions = transactions;
        this.keys = keys;
    }

    @Around("@annotation(allowed)")
    @Nullable Object around(ProceedingJoinPoint call, Allowed allowed) throws Throwable {
        Actor actor = argument(call, Actor.class)
                .orElseThrow(() -> new IllegalStateException("@Allowed without an Actor: " + call.getSignature()));
        Authorization.require(allowed, actor, argument(call, ForJurisdiction.class).orElse(null));
        Optional<Command> command = argument(call, Command.class);
        return command.isPresent() && !allowed.grouped() ? once(call, actor, command.get()) : call.proceed();
    }

    private @Nullable Object once(ProceedingJoinPoint call, Actor actor, Command command) {
        Type returns = ((MethodSignature) call.getSignature()).getMethod().getGenericReturnType();
        return transactions.<@Nullable Object>run(() -> keys.once(actor, command, returns, () -> proceed(call)));
    }

    private static @Nullable Object proceed(ProceedingJoinPoint call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> Optional<T> argument(ProceedingJoinPoint call, Class<T> type) {
        return Arrays.stream(call.getArgs()).filter(type::isInstance).map(type::cast).findFirst();
    }
}
