package org.tongtu.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongtu.kernel.CannotStart;

/**
 * What stands after a command: {@code --name value} for the names it knows, and the rest.
 *
 * @param rest what belongs to no name, in order
 */
public record Options(Map<String, String> named, List<String> rest) {

    /** @throws CannotStart for a name the command does not know or one without a value */
    public static Options parse(List<String> args, String... known) {
        var named = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        for (int i = 0; i < args.size(); i++) {
            String name = args.get(i).startsWith("--") ? args.get(i).substring(2) : "";
            if (name.isEmpty()) {
                rest.add(args.get(i));
            } else if (!Set.of(known).contains(name) || i + 1 == args.size()) {
                throw new CannotStart("--" + name + " is not understood here.", "There are: --" + String.join(" …, --", known) + " …");
            } else {
                named.put(name, args.get(++i));
            }
        }
        return new Options(named, List.copyOf(rest));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** @throws CannotStart where it is missing */
    public String require(String name) {
        return find(name).orElseThrow(() -> new CannotStart("--" + name + " is missing.", ""));
    }
}
