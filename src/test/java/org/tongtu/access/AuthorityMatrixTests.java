package org.tongtu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.reflect.MethodSignature;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.testing.PortalTest;

/**
 * Who may call what: every service method × every role × held here or elsewhere, asked of the real guard and compared
 * with the table that people reviewed ({@code authority-matrix.txt}). A changed or missing guard changes the table.
 */
@PortalTest
class AuthorityMatrixTests {

    private static final Path TABLE = Path.of("src/test/resources/authority-matrix.txt");
    private static final JurisdictionCode HERE = JurisdictionCode.of("here");
    private static final JurisdictionCode ELSEWHERE = JurisdictionCode.of("elsewhere");

    @Autowired
    ApplicationContext portal;

    @Autowired
    AccessAspect guard;

    private record InTown(UUID key, JurisdictionCode jurisdiction) implements ForJurisdiction {}

    private record Plain(UUID key) implements Command {}

    private static final class Reached extends RuntimeException {}

    @Test
    void everyServiceMethodLetsInExactlyWhomTheReviewedTableSays() throws IOException {
        List<String> actual = services().flatMap(this::methods).map(this::line).sorted().toList();
        Path fresh = Path.of("target/authority-matrix.txt");
        Files.write(fresh, actual);
        assertThat(actual)
                .as("the rights differ from %s; review %s and, if they are meant, copy it there", TABLE, fresh)
                .isEqualTo(Files.readAllLines(TABLE));
    }

    @Test
    void theGuardStandsBeforeEveryService() {
        assertThat(services().filter(service -> methods(service).findAny().isPresent()))
                .allSatisfy(service -> assertThat(AopUtils.isAopProxy(service)).isTrue());
    }

    private Stream<Object> services() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.tongtu."));
    }

    private Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.isAnnotationPresent(Allowed.class));
    }

    private String line(Method method) {
        String name = method.getDeclaringClass().getName().replace("org.tongtu.", "") + "." + method.getName();
        String parameters = Arrays.stream(method.getParameterTypes())
                .skip(1)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return name + parameters + ": " + whoGetsIn(method);
    }

    private String whoGetsIn(Method method) {
        if (letsIn(method, Actor.ANONYMOUS)) {
            return "anyone";
        }
        Set<String> who = new TreeSet<>();
        for (Role role : Role.values()) {
            boolean here = letsIn(method, holder(role, HERE));
            boolean elsewhere = letsIn(method, holder(role, ELSEWHERE));
            if (here || elsewhere) {
                who.add(role + (elsewhere || !role.isTerritorial() ? "" : " of that town"));
            }
        }
        return who.isEmpty() ? "nobody but the portal" : inWords(who);
    }

    private static String inWords(Set<String> who) {
        Set<String> all = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
        if (who.equals(all)) {
            return "everybody signed in";
        }
        all.remove(Role.RESIDENT.name());
        return who.equals(all) ? "everybody in office" : String.join(", ", who);
    }

    private static Actor holder(Role role, JurisdictionCode town) {
        var grant = new Grant(role, role.isTerritorial() ? town : null);
        return new Actor(new AccountId(Ids.next()), role.name(), Set.of(grant));
    }

    private boolean letsIn(Method method, Actor actor) {
        try {
            guard.around(call(method, actor), method.getAnnotation(Allowed.class));
            throw new AssertionError("nothing behind the guard was reached");
        } catch (Reached reached) {
            return true;
        } catch (Refused refused) {
            return false;
        } catch (Throwable unexpected) {
            throw new AssertionError(method + " for " + actor.name(), unexpected);
        }
    }

    /** A call that ends right behind the guard, so that nothing is done by those who are let in. */
    private static ProceedingJoinPoint call(Method method, Actor actor) throws Throwable {
        var signature = mock(MethodSignature.class);
        when(signature.getMethod()).thenReturn(method);
        var call = mock(ProceedingJoinPoint.class);
        when(call.getSignature()).thenReturn(signature);
        when(call.getArgs()).thenReturn(arguments(method, actor));
        when(call.proceed(any())).thenThrow(new Reached());
        return call;
    }

    private static Object[] arguments(Method method, Actor actor) {
        var arguments = new ArrayList<Object>();
        for (Class<?> type : method.getParameterTypes()) {
            if (type == Actor.class) {
                arguments.add(actor);
            } else if (ForJurisdiction.class.isAssignableFrom(type)) {
                arguments.add(new InTown(Ids.next(), HERE));
            } else if (Command.class.isAssignableFrom(type)) {
                arguments.add(new Plain(Ids.next()));
            } else {
                arguments.add(null);
            }
        }
        return arguments.toArray();
    }
}
