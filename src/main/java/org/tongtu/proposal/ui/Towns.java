package org.tongtu.proposal.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;

/** Members by name and by colour; a member keeps its colour on every map of the room. */
@Component
class Towns {

    private static final List<String> COLOURS =
            List.of("#8e3b8a", "#0f766e", "#b45309", "#3b5bdb", "#a61e4d", "#4d7c0f", "#5b4636", "#1d7ea8");

    private final Alliances alliances;
    private final Jurisdictions jurisdictions;
    private final Texts texts;

    Towns(Alliances alliances, Jurisdictions jurisdictions, Texts texts) {
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
        this.texts = texts;
    }

    AllianceDetails alliance() {
        return alliances.get(Actor.SYSTEM);
    }

    /** In the charter's order. */
    List<JurisdictionCode> members() {
        return alliances.find(Actor.SYSTEM).map(AllianceDetails::members).orElse(List.of());
    }

    /** The members this person holds the role in, in the charter's order. */
    List<JurisdictionCode> of(Actor actor, Role role) {
        return members().stream().filter(member -> actor.holds(role, member)).toList();
    }

    String name(JurisdictionCode code, Locale locale) {
        return jurisdictions.name(Actor.SYSTEM, code).in(locale);
    }

    String names(Collection<JurisdictionCode> codes, Locale locale) {
        return codes.stream().map(code -> name(code, locale)).collect(Collectors.joining(texts.get(locale, "proposal.room.comma")));
    }

    String colour(JurisdictionCode code) {
        int at = members().indexOf(code);
        return at < 0 ? "#5f6b7a" : COLOURS.get(at % COLOURS.size());
    }
}
