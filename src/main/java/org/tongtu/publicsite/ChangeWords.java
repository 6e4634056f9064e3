package org.tongtu.publicsite;

import java.util.List;
import org.tongtu.consultation.village.ChangedCell;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Nearby;
import org.tongtu.plan.ThingKind;

/** One sentence per change, in words that need no map. Templates know it as {@code words}. */
public final class ChangeWords {

    private final Reader r;

    ChangeWords(Reader r) {
        this.r = r;
    }

    /** "New road: Songliu link road (1.3 km)". */
    public String sentence(ChangedThing thing) {
        if (thing.kind() != ThingKind.FEATURE) {
            return r.text("publicsite.change." + thing.verb(), r.text("publicsite.thing." + thing.kind(), r.in(thing.title())));
        }
        String title = r.in(thing.title());
        String group = r.in(thing.groupName());
        String named = title.equals(group) ? group : r.text("publicsite.change.named", group, title);
        return r.text("publicsite.change." + thing.verb(), named + size(thing));
    }

    /** The cells to list: a text is shown in the reader's language alone. */
    public List<ChangedCell> cells(ChangedThing thing) {
        String other = r.lang().equals("en") ? "_zh" : "_en";
        List<ChangedCell> own = thing.cells().stream().filter(cell -> !cell.cell().endsWith(other)).toList();
        return own.isEmpty() ? thing.cells() : own;
    }

    /** What a value is called; the standard names the columns of its layers, the page names the rest. */
    public String label(ChangedThing thing, ChangedCell cell) {
        return thing.kind() == ThingKind.FEATURE
                ? r.in(cell.label())
                : r.textOr("publicsite.cell." + cell.cell(), r.in(cell.label()));
    }

    /** "350 m away: …". */
    public String near(Nearby nearby) {
        if (nearby.thing().place().isEmpty()) {
            return r.text("publicsite.near.town", sentence(nearby.thing()));
        }
        return nearby.metres() < 30
                ? r.text("publicsite.near.here", sentence(nearby.thing()))
                : r.text("publicsite.near.away", r.length(Math.round(nearby.metres() / 10) * 10.0), sentence(nearby.thing()));
    }

    private String size(ChangedThing thing) {
        if (thing.kind() != ThingKind.FEATURE) {
            return "";
        }
        if (thing.area() > 0) {
            return r.text("publicsite.change.size", r.area(thing.area()));
        }
        return thing.length() > 0 ? r.text("publicsite.change.size", r.length(thing.length())) : "";
    }
}
