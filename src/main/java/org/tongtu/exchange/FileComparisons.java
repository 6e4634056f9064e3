package org.tongtu.exchange;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.tongtu.exchange.format.Charsets;
import org.tongtu.exchange.format.Formats;
import org.tongtu.exchange.format.Reading;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.Actor;

/** Reads files and compares them with where they are to come into. */
@Component
class FileComparisons {

    private final Formats formats;
    private final SeenStates states;

    FileComparisons(Formats formats, SeenStates states) {
        this.formats = formats;
        this.states = states;
    }

    Returned compare(Actor actor, KeptFile file) {
        states.target(actor, file.town(), file.proposal(), file.layer());
        return compare(actor, file, read(file));
    }

    /** {@code table} is what {@link #read} made of the file. */
    Returned compare(Actor actor, KeptFile file, Table table) {
        Target into = states.target(actor, file.town(), file.proposal(), file.layer());
        return Comparison.of(into, origin -> states.seen(actor, into, origin), table, file.name());
    }

    /** Needs no database, so that a file which takes long keeps nobody from it. */
    Table read(KeptFile file) {
        return FileTables.read(formats.forName(file.name()), file.content(), path ->
                new Reading(path, file.name(), Limits.UPLOAD, file.crs() == null ? null : Crs.of(file.crs()),
                        file.charset() == null || file.charset().isBlank() ? null : Charsets.of(file.charset())));
    }

    Returned compare(Actor actor, Target into, Path file) {
        String name = file.getFileName().toString();
        Table table = FileTables.read(formats.forName(name), new Reading(file, name, Limits.UPLOAD, null, null));
        return Comparison.of(into, origin -> states.seen(actor, into, origin), table, name);
    }
}
