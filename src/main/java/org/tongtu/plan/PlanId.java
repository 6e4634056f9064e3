package org.tongtu.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongtu.kernel.Refused;

/** A plan's name in addresses, chosen by its region package: {@code jiaokou-2035}. */
public record PlanId(@JsonValue String value) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public PlanId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("plan id: " + value);
        }
    }

    /** As somebody wrote it into an address; empty where no plan can be called so. */
    public static Optional<PlanId> find(String written) {
        return WRITTEN.matcher(written).matches() ? Optional.of(new PlanId(written)) : Optional.empty();
    }

    /** As somebody wrote it into an address. @throws Refused where no plan can be called so */
    public static PlanId parse(String written) {
        return find(written).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown", written));
    }

    @Override
    public String toString() {
        return value;
    }
}
