package org.tongtu.publicsite;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.village.ChangedThing;
import org.tongtu.consultation.village.Nearby;
import org.tongtu.consultation.village.Village;
import org.tongtu.consultation.village.Villages;
import org.tongtu.consultation.window.NoticeMinimum;
import org.tongtu.consultation.window.NoticeWindows;
import org.tongtu.identity.PortalAddress;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;

/** Writes the poster of a notice, for one village or for all. */
@Component
class Posters {

    private final PublicProposals proposals;
    private final Villages villages;
    private final NoticeWindows windows;
    private final PortalAddress address;

    Posters(PublicProposals proposals, Villages villages, NoticeWindows windows, PortalAddress address) {
        this.proposals = proposals;
        this.villages = villages;
        this.windows = windows;
        this.address = address;
    }

    Poster of(Reader r, ConsultationDetails notice, Optional<Village> village) {
        List<ChangedThing> all = proposals.changes(notice.proposal());
        var words = new ChangeWords(r);
        List<Nearby> near = village.map(it -> villages.near(it, all)).orElse(List.of());
        List<ChangedThing> things = village.isPresent() ? near.stream().map(Nearby::thing).toList() : all;
        List<String> sentences = village.isPresent() ? near.stream().map(words::near).toList() : all.stream().map(words::sentence).toList();
        return new Poster(r.locale(), r.text("publicsite.poster.eyebrow", notice.id()), r.in(notice.title()),
                r.text("publicsite.poster.opens", moment(r, notice.opensAt())),
                notice.wasCutShort() ? r.text("publicsite.closed", moment(r, notice.endsAt())) : r.text("publicsite.poster.closes", moment(r, notice.closesAt())),
                r.in(notice.summary()),
                village.map(it -> r.text("publicsite.village-of", r.in(it.name()))).orElse(r.text("publicsite.changes")),
                listed(r, sentences, village), r.text("publicsite.poster.speak"),
                List.of(r.text("publicsite.poster.scan"), r.text("publicsite.poster.help")),
                address.of(r.link("/consultations/" + notice.id() + village.map(it -> "?village=" + it.id()).orElse(""))),
                basis(r, all), PosterMap.of(r, things, proposals.around(notice.proposal(), things)));
    }

    private static List<String> listed(Reader r, List<String> sentences, Optional<Village> village) {
        if (sentences.isEmpty()) {
            return List.of(village.map(it -> r.text("publicsite.near.none", r.in(it.name()))).orElse(r.text("publicsite.changes-none")));
        }
        int shown = Math.min(Poster.CHANGES, sentences.size());
        List<String> lines = new ArrayList<>(IntStream.range(0, shown).mapToObj(i -> (i + 1) + ". " + sentences.get(i)).toList());
        if (sentences.size() > shown) {
            lines.add(r.text("publicsite.poster.more", sentences.size() - shown));
        }
        return lines;
    }

    /** The laws of the members whose ground or figures change, each once. */
    private String basis(Reader r, List<ChangedThing> things) {
        Set<JurisdictionCode> where = things.stream().flatMap(it -> it.where().stream()).collect(Collectors.toSet());
        String laws = windows.minima(Actor.ANONYMOUS).stream()
                .filter(it -> where.isEmpty() || where.contains(it.jurisdiction()))
                .map(NoticeMinimum::basis)
                .map(r::in)
                .distinct()
                .collect(Collectors.joining(r.text("publicsite.poster.semicolon")));
        return laws.isBlank() ? "" : r.text("publicsite.poster.basis", laws);
    }

    private static String moment(Reader r, Instant instant) {
        ZonedDateTime local = instant.atZone(r.figures().zone());
        return r.text("publicsite.poster.moment", r.moment(instant), local.getDayOfWeek().getDisplayName(TextStyle.FULL, r.locale()),
                local.getZone().getDisplayName(TextStyle.FULL, r.locale()), local.getOffset().getId());
    }
}
