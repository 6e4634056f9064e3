package org.tongtu.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.compare.Inventory;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.history.Moment;

/** What towns, classes and moments are called. */
@Component
public class ReportWords {

    private final Texts texts;
    private final Jurisdictions jurisdictions;
    private final Editions editions;
    private final Proposals proposals;

    ReportWords(Texts texts, Jurisdictions jurisdictions, Editions editions, Proposals proposals) {
        this.texts = texts;
        this.jurisdictions = jurisdictions;
        this.editions = editions;
        this.proposals = proposals;
    }

    String town(String code, Locale locale) {
        return code.equals(TownShares.ELSEWHERE)
                ? texts.get(locale, "analysis.elsewhere")
                : jurisdictions.find(Actor.SYSTEM, JurisdictionCode.of(code)).map(JurisdictionDetails::name)
                        .orElse(Localized.same(code)).in(locale);
    }

    String classOf(LayerDefinition layer, String code, Locale locale) {
        if (code.isBlank()) {
            return texts.get(locale, "analysis.no-class");
        }
        String list = Inventory.telling(layer).map(it -> it.codeList() == null ? "" : it.codeList()).orElse("");
        return CodeLists.lookup(list, code).map(Code::name).map(name -> labelled(code, name.in(locale))).orElse(code);
    }

    private static String labelled(String code, String name) {
        return Character.isDigit(code.charAt(0)) ? code + " " + name : name;
    }

    /** 第 2 版（批复版）, or the proposal's number and title. */
    public String moment(Actor actor, PlanId plan, Moment moment, Locale locale) {
        Integer number = moment.edition();
        if (number == null) {
            ProposalId id = Objects.requireNonNull(moment.proposal());
            String title = proposals.get(actor, id).summary().title().in(locale);
            return texts.get(locale, "analysis.moment.proposal", id.number(), title);
        }
        EditionSummary edition = editions.get(actor, plan, number);
        return texts.get(locale, "analysis.moment.edition", number, texts.get(locale, "plan.edition." + edition.status()));
    }

    /** Editions, the newest first, then open proposals as they stand. */
    public List<Moment> moments(Actor actor, PlanId plan) {
        var open = proposals.list(actor).stream().filter(it -> it.plan().equals(plan) && it.state().isOpen())
                .map(ProposalSummary::id).map(Moment::of);
        return java.util.stream.Stream.concat(
                editions.list(actor, plan).stream().map(EditionSummary::number).map(Moment::ofEdition), open).toList();
    }

    public Moment current(Actor actor, PlanId plan) {
        return Moment.ofEdition(editions.current(actor, plan).number());
    }
}
