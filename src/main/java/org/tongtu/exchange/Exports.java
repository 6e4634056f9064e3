package org.tongtu.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.exchange.format.Charsets;
import org.tongtu.exchange.format.Formats;
import org.tongtu.exchange.format.LayerFormat;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Operations;

/** Layers on their way out, as far as the person may see them, each feature with its 标识码 and the version it is in. */
@Service
public class Exports {

    private final Formats formats;
    private final Editions editions;
    private final Operations operations;
    private final Disclosures disclosures;
    private final FileTurns turns;

    Exports(Formats formats, Editions editions, Operations operations, Disclosures disclosures, FileTurns turns) {
        this.formats = formats;
        this.editions = editions;
        this.operations = operations;
        this.disclosures = disclosures;
        this.turns = turns;
    }

    /** @param edition 0 for the one in force */
    @Allowed(anyone = true)
    public LayerFile edition(Actor actor, PlanId plan, int edition, Wanted wanted) {
        int number = number(actor, plan, edition);
        DisclosedState state = disclosures.of(actor, editions.state(actor, plan, number));
        layer(state, wanted);
        return turns.take(actor, () -> file(state, null, number, wanted));
    }

    /** Two files with the same stamp hold the same, for the same question. */
    @Allowed(anyone = true)
    public EditionStamp stamp(Actor actor, PlanId plan, int edition, Wanted wanted) {
        DisclosedState state = disclosures.of(actor, editions.state(actor, plan, number(actor, plan, edition)));
        layer(state, wanted);
        return new EditionStamp(state.key(), state.isForMembers());
    }

    private int number(Actor actor, PlanId plan, int edition) {
        return edition == 0 ? editions.current(actor, plan).number() : edition;
    }

    /** A proposal as it is at its head. */
    @Allowed(officials = true)
    public LayerFile proposal(Actor actor, ProposalId proposal, Wanted wanted) {
        LogHead head = operations.head(actor, proposal);
        DisclosedState state = disclosures.of(actor, operations.stateAt(actor, proposal, head.sequence()));
        return turns.take(actor, () -> file(state, proposal, head.sequence(), wanted));
    }

    private LayerFile file(DisclosedState state, @Nullable ProposalId proposal, long number, Wanted wanted) {
        LayerDefinition layer = layer(state, wanted);
        LayerFormat format = formats.get(wanted.format());
        Charset charset = wanted.charset() == null ? StandardCharsets.UTF_8 : Charsets.of(wanted.charset());
        Envelope box = wanted.box() == null ? null : rounded(wanted.box());
        var origin = new Origin(state.plan(), proposal, number, layer.code(), scope(state, wanted), box);
        Collection<Thing> things = Seen.set(state, layer.code(), box).stream()
                .filter(thing -> wanted.things().isEmpty() || wanted.things().contains(thing.id()))
                .toList();
        if (things.isEmpty() && format.hasCharsets()) {
            throw new Refused(Refused.Kind.NOT_FOUND, "exchange.nothing", layer.name());
        }
        var out = new ByteArrayOutputStream();
        try {
            format.write(LayerTable.of(layer, things, origin), charset, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + layer.code(), e);
        }
        String from = proposal == null ? "e" + number : "p" + proposal.number() + "." + number;
        return new LayerFile(state.plan() + "-" + layer.code() + "-" + from + "." + format.ending(), format.mediaType(), out.toByteArray(), things.size());
    }

    private static LayerDefinition layer(DisclosedState state, Wanted wanted) {
        return state.layer(wanted.layer())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "standard.unknown-layer", wanted.layer()));
    }

    private static Origin.Scope scope(DisclosedState state, Wanted wanted) {
        if (state.sight(wanted.layer()) == Sight.GENERALISED) {
            return Origin.Scope.COARSE;
        }
        return !wanted.things().isEmpty() ? Origin.Scope.SOME : wanted.box() != null ? Origin.Scope.BOX : Origin.Scope.ALL;
    }

    /** As it is written into the file, so that the same features are found again. */
    private static Envelope rounded(Envelope box) {
        return new Envelope(round(box.getMinX()), round(box.getMaxX()), round(box.getMinY()), round(box.getMaxY()));
    }

    private static double round(double degrees) {
        if (!(Math.abs(degrees) <= 360)) {
            throw new Refused(Refused.Kind.INVALID, "exchange.box");
        }
        return Math.round(degrees * 1e6) / 1e6;
    }
}
