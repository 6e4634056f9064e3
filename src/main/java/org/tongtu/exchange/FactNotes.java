package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.profile.FileFacts;
import org.tongtu.plan.profile.FileFacts.Figures;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.uikit.Units;

/** Tells whoever looks at a file before taking it over what of it is turned into the common codes and units. */
record FactNotes(FileFacts facts, LayerDefinition layer, RowColumns columns, Set<String> years) {

    /** Codes that one sentence names. */
    private static final int NAMED = 12;

    List<Note> list() {
        var notes = new ArrayList<Note>();
        leftOut(notes);
        List<String> joint = facts.codes().stream().flatMap(codes -> codes.joint().entrySet().stream())
                .map(each -> each.getKey() + " → " + each.getValue()).distinct().toList();
        List<String> unknown = facts.codes().stream().flatMap(codes -> codes.unknown().keySet().stream()).distinct().toList();
        if (!joint.isEmpty()) {
            notes.add(Note.of("exchange.note.translated", joint.size(), some(joint)));
        }
        if (!unknown.isEmpty()) {
            notes.add(Note.of("exchange.note.unknown-codes", unknown.size(), some(unknown)));
        }
        facts.figures().forEach(figures -> unit(figures, notes));
        return notes;
    }

    /** A town's own file states its years for the matrix; of one that went out from here nothing is kept. */
    private void leftOut(List<Note> notes) {
        List<String> read = columns.ignored().stream().filter(column -> !columns.isOurs() && years.contains(column)).toList();
        List<String> others = columns.ignored().stream().filter(column -> !read.contains(column)).toList();
        if (!others.isEmpty()) {
            notes.add(Note.of("exchange.note.columns", String.join(", ", others)));
        }
        if (!read.isEmpty()) {
            notes.add(Note.of("exchange.note.years", String.join(", ", read)));
        }
    }

    private void unit(Figures figures, List<Note> notes) {
        String own = columns.crosswalk().own(figures.common());
        String looks = figures.looksLike();
        if (!figures.taken().equals(figures.common())) {
            notes.add(Note.of("exchange.note.converted", label(figures), figures.values(), printed(figures.taken()), printed(figures.common())));
        } else if (!own.equals(figures.common())) {
            notes.add(Note.of("exchange.note.common-unit", label(figures), printed(figures.common()), printed(own)));
        }
        if (looks != null && !looks.equals(figures.taken())) {
            notes.add(Note.of("exchange.note.looks-like", label(figures), printed(looks), printed(figures.taken())));
        }
    }

    private Localized label(Figures figures) {
        Localized label = layer.attribute(figures.column()).orElseThrow().label();
        return Localized.of(label.zh() + " " + figures.column(), label.en() + " " + figures.column());
    }

    private static Localized printed(String unit) {
        return Localized.of(Units.printed(Texts.CHINESE, unit), Units.printed(Texts.ENGLISH, unit));
    }

    private static String some(List<String> all) {
        return all.stream().limit(NAMED).collect(Collectors.joining(", ")) + (all.size() > NAMED ? ", …" : "");
    }
}
