package org.tongtu.analysis.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.history.Moments;

/**
 * Map views of one's own. Their link opens them for whoever is signed in, each time within the rights of who opens it:
 * what is not for the reader is not in the answer either.
 */
@Service
public class SavedViews {

    public static final int MOST_VIEWS = 100;
    public static final int LONGEST_NAME = 60;

    private final SavedViewRepository views;
    private final Moments moments;
    private final Trace trace;
    private final Now now;

    SavedViews(SavedViewRepository views, Moments moments, Trace trace, Now now) {
        this.views = views;
        this.moments = moments;
        this.trace = trace;
        this.now = now;
    }

    /** Only what its saver sees is kept. */
    @Allowed(Role.RESIDENT)
    public UUID save(Actor actor, SaveView command) {
        String name = named(command.name());
        if (command.theme() == null && command.moment().edition() == null) {
            throw new Refused(Refused.Kind.INVALID, "analysis.view-edition");
        }
        if (views.count(actor.id()) >= MOST_VIEWS) {
            throw new Refused(Refused.Kind.TOO_MANY, "analysis.view-limit", MOST_VIEWS);
        }
        var view = new SavedView(Ids.next(), actor.id(), name, command.plan(), command.moment(), command.picture(), command.theme(), now.instant());
        SavedView kept = seen(actor, view);
        views.insert(kept);
        trace.record(actor, command, subject(kept.id()), null, kept);
        return kept.id();
    }

    @Allowed(Role.RESIDENT)
    public void rename(Actor actor, RenameView command) {
        SavedView view = own(actor, command.view());
        String name = named(command.name());
        views.rename(view.id(), name);
        trace.record(actor, command, subject(view.id()), view.name(), name);
    }

    @Allowed(Role.RESIDENT)
    public void remove(Actor actor, RemoveView command) {
        SavedView view = own(actor, command.view());
        views.remove(view.id());
        trace.record(actor, command, subject(view.id()), view, null);
    }

    /** One's own, the newest first. */
    @Allowed(Role.RESIDENT)
    public List<SavedView> list(Actor actor) {
        return views.list(actor.id());
    }

    /** Anybody's, by its link. */
    @Allowed(Role.RESIDENT)
    public OpenedView open(Actor actor, UUID id) {
        SavedView view = views.find(id).orElseThrow(SavedViews::gone);
        SavedView seen = seen(actor, view);
        return new OpenedView(seen, view.picture().layers().size() - seen.picture().layers().size());
    }

    private SavedView seen(Actor actor, SavedView view) {
        Set<String> layers = moments.at(actor, view.plan(), view.moment()).layers().stream()
                .map(LayerDefinition::code).collect(Collectors.toSet());
        return view.with(view.picture().only(layers));
    }

    /** Somebody else's is answered like one that is not there. */
    private SavedView own(Actor actor, UUID id) {
        return views.find(id).filter(view -> view.owner().equals(actor.id())).orElseThrow(SavedViews::gone);
    }

    private static Refused gone() {
        return new Refused(Refused.Kind.NOT_FOUND, "analysis.view-gone");
    }

    private static String named(String name) {
        String plain = name.strip().replaceAll("\\p{Cntrl}", " ");
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Refused(Refused.Kind.INVALID, "analysis.view-name", LONGEST_NAME);
        }
        return plain;
    }

    private static Subject subject(UUID id) {
        return Subject.of("view", id);
    }
}
