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
    private final RolesHeld roles;

    AccessAspect(Transactions transactions, CommandKeys keys, RolesHeld roles) {
        this.transactions = transactions;
        this.keys = keys;
        this.roles = roles;
    }

    @Around("@annotation(allowed)")
    @Nullable Object around(ProceedingJoinPoint call, Allowed allowed) throws Throwable {
        Object[] args = call.getArgs();
        if (args.length == 0 || !(args[0] instanceof Actor named)) {
            throw new IllegalStateException("@Allowed without an Actor: " + call.getSignature());
        }
        Actor actor = allowed.anyone() || named.isSystem() || named.isAnonymous() ? named : roles.now(named);
        args[0] = actor;
        Authorization.require(allowed, actor, argument(call, ForJurisdiction.class).orElse(null));
        Optional<Command> command = argument(call, Command.class);
        return command.isPresent() && !allowed.grouped() ? once(call, args, actor, command.get()) : call.proceed(args);
    }

    private @Nullable Object once(ProceedingJoinPoint call, Object[] args, Actor actor, Command command) {
        Type returns = ((MethodSignature) call.getSignature()).getMethod().getGenericReturnType();
        return transactions.<@Nullable Object>run(() -> keys.once(actor, command, returns, () -> proceed(call, args)));
    }

    private static @Nullable Object proceed(ProceedingJoinPoint call, Object[] args) {
        try {
            return call.proceed(args);
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
