package org.tongtu.proposal.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeList;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Targets;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Operations;
import org.tongtu.uikit.Units;

/** Prepares the map editor for a person: layers they may see with their schemas, towns, texts, and whether they may write. */
@Component
class EditorSetup {

    /** Land use and the like first; layers that take anything, kept for reference, last. */
    private static final Comparator<LayerDefinition> BY_WEIGHT =
            Comparator.<LayerDefinition, Boolean>comparing(layer -> layer.style().byAttribute() == null)
                    .thenComparing(layer -> layer.geometries().size() > 2);

    private final Towns towns;
    private final RoomWords words;
    private final Disclosures disclosures;
    private final Proposals proposals;
    private final Operations operations;

    EditorSetup(Towns towns, RoomWords words, Disclosures disclosures, Proposals proposals, Operations operations) {
        this.towns = towns;
        this.words = words;
        this.disclosures = disclosures;
        this.proposals = proposals;
        this.operations = operations;
    }

    EditorSettings of(ProposalDetails proposal, PlanState state, Actor actor, Locale locale) {
        List<JurisdictionCode> inNameOf = writersFor(proposal, actor);
        return new EditorSettings(
                proposal.id().number(),
                proposal.summary().state(),
                actor.id().toString(),
                locale.getLanguage(),
                words.figures().zone().getId(),
                towns(inNameOf, locale),
                towns(towns.members(), locale),
                mayWrite(proposal, actor),
                proposal.summary().state() != ProposalState.DRAFT,
                proposal.summary().path() == ProposalPath.CORRECTION,
                disclosures.of(actor, state).layers().stream().sorted(BY_WEIGHT).map(layer -> layer(layer, locale)).toList(),
                GeometryCheck.MAX_VERTICES,
                Targets.of(state).indicators().stream().map(code -> indicator(code, locale)).toList(),
                EditorTexts.in(locale));
    }

    private static EditorSettings.Indicator indicator(String code, Locale locale) {
        return Indicators.find(code)
                .map(it -> new EditorSettings.Indicator(code, it.name().in(locale), Units.printed(locale, it.unit())))
                .orElseGet(() -> new EditorSettings.Indicator(code, code, ""));
    }

    /** Whether this person may change something now, though an amendment must still say what it answers to. */
    boolean mayWrite(ProposalDetails proposal, Actor actor) {
        return !writersFor(proposal, actor).isEmpty() && operations.isOpen(actor, proposal.id());
    }

    List<JurisdictionCode> writersFor(ProposalDetails proposal, Actor actor) {
        return proposals.writersFor(actor, proposal.id());
    }

    private List<EditorSettings.Town> towns(List<JurisdictionCode> codes, Locale locale) {
        return codes.stream()
                .map(code -> new EditorSettings.Town(code.value(), towns.name(code, locale), towns.colour(code)))
                .toList();
    }

    private static EditorSettings.Layer layer(LayerDefinition layer, Locale locale) {
        return new EditorSettings.Layer(
                layer.code(),
                layer.name().in(locale),
                layer.geometries().stream().map(Enum::name).toList(),
                layer.style().colour(),
                layer.schema().stream().map(attribute -> column(attribute, locale)).toList());
    }

    private static EditorSettings.Column column(Attribute attribute, Locale locale) {
        List<EditorSettings.Choice> choices = Optional.ofNullable(attribute.codeList())
                .flatMap(CodeLists::find)
                .map(CodeList::list)
                .map(codes -> codes.stream().map(code -> choice(code, locale)).toList())
                .orElse(List.of());
        String type = attribute.type() == Attribute.Type.CODE && choices.isEmpty() ? "TEXT" : attribute.type().name();
        return new EditorSettings.Column(
                attribute.name(), attribute.label().in(locale), type, attribute.required(),
                attribute.unit() == null ? null : Units.printed(locale, attribute.unit()),
                attribute.help().in(locale), choices);
    }

    private static EditorSettings.Choice choice(Code code, Locale locale) {
        String name = code.name().in(locale);
        return new EditorSettings.Choice(code.code(), Character.isDigit(code.code().charAt(0)) ? code.code() + " " + name : name);
    }
}
