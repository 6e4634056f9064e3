package org.tongtu.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tongtu.kernel.Role;

/**
 * Who may call a method of a public service. Its first parameter is the {@link org.tongtu.kernel.Actor}; where a
 * parameter is {@link org.tongtu.kernel.ForJurisdiction} a territorial role must be held in that jurisdiction. A method
 * with a {@link org.tongtu.kernel.Command} runs in one transaction and at most once per key.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** Any of these roles suffices. {@link Role#RESIDENT} means everybody who signed in. */
    Role[] value() default {};

    /** Everybody who holds any role but that of a resident: drafts and the log behind them are for people in office. */
    boolean officials() default false;

    /** People who have not signed in may call it too. */
    boolean anyone() default false;

    /** The service hands its commands on, by {@link GroupCommit} or to another service, which sees to transaction and keys. */
    boolean grouped() default false;
}
