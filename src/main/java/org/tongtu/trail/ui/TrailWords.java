package org.tongtu.trail.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.trail.Doer;
import org.tongtu.trail.TrailEntry;
import org.tongtu.uikit.Figures;

/** Entries of the trace in the reader's words. */
@Component
class TrailWords {

    /** What can be looked for, the most asked for first. */
    static final List<String> KINDS = List.of("proposal", "consultation", "statement", "point", "meeting", "item", "minutes",
            "resolution", "edition", "plan", "hand-down", "warning", "observation", "observations", "project", "thresholds",
            "account", "role", "session", "token", "alliance", "jurisdiction", "region", "register");

    /** Kinds that people call by their number or code; others by the beginning of a long id. */
    private static final Set<String> NUMBERED =
            Set.of("proposal", "consultation", "meeting", "minutes", "edition", "plan", "alliance", "jurisdiction", "region");

    private static final int ENOUGH = 8;

    private final Texts texts;
    private final Figures figures;

    TrailWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    ZoneId zone() {
        return figures.zone();
    }

    String moment(Instant at, Locale locale) {
        return figures.moment(locale, at);
    }

    String act(TrailEntry entry, Locale locale) {
        return texts.get(locale, "trail.command." + entry.command());
    }

    /** "方案 12", "意见 0199af3c", "账号 王工". */
    String object(TrailEntry entry, Locale locale) {
        String kind = texts.get(locale, "trail.kind." + entry.subject().kind());
        return texts.get(locale, "trail.object", kind, entry.about().isEmpty() ? id(entry, locale) : entry.about());
    }

    private String id(TrailEntry entry, Locale locale) {
        String id = entry.subject().id();
        if (entry.subject().kind().equals("jurisdiction")) {
            return texts.get(locale, "trail.town", JurisdictionCode.of(id));
        }
        return NUMBERED.contains(entry.subject().kind()) || id.length() <= ENOUGH ? id : id.substring(id.length() - ENOUGH);
    }

    /** "2026年11月22日 10:05 · 王工（规划员）· 乌岭镇 · 第 1204 条". */
    String who(TrailEntry entry, Locale locale) {
        String who = entry.doer() == Doer.OFFICIAL && !entry.name().isEmpty()
                ? texts.get(locale, "trail.official", entry.name(), entry.roles())
                : texts.get(locale, "trail.doer." + entry.doer(), entry.roles());
        String town = entry.jurisdiction() == null ? "" : texts.get(locale, "trail.in-name", entry.jurisdiction());
        return texts.get(locale, "trail.line", moment(entry.at(), locale), who, town, Long.toString(entry.number()));
    }
}
