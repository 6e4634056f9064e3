package org.tongtu.plan.profile.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.language.Texts;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.Differences.Row;
import org.tongtu.plan.profile.Differences.Side;
import org.tongtu.plan.profile.FileSays;
import org.tongtu.plan.profile.ImportedFile;
import org.tongtu.plan.profile.ProfileWords;
import org.tongtu.plan.standard.Parameter;
import org.tongtu.uikit.Figures;

/** The matrix in the reader's words. */
record DifferenceWords(Texts texts, Figures figures, ProfileWords words, Locale locale) {

    private static final int MOST_CLASSES = 6;

    String name(Row row) {
        return switch (row.aspect()) {
            case MEASURE -> text("profile.measure-of", words.unit(row.of()));
            case UNIT -> text("profile.unit-of", words.indicator(row.of()));
            case CLASSES -> text("profile.classes-of", words.list(row.of()));
            case THRESHOLD -> text("profile.limit-of", words.rule(row.of()), words.parameter(parameter(row).name()));
            default -> text("profile.aspect." + row.aspect());
        };
    }

    String joint(Row row) {
        return row.aspect() == Aspect.CLASSES ? text("profile.joint-codes") : figure(row, row.joint());
    }

    String stated(Row row, Side side) {
        if (row.aspect() == Aspect.CLASSES) {
            return side.stated().isEmpty() ? "" : text("profile.mapped", side.stated().size(), some(side.stated()));
        }
        return figures(row, side.stated());
    }

    String open(Side side) {
        return text("profile.open", side.open().size(), some(side.open()));
    }

    String said(Row row, FileSays says) {
        if (row.aspect() != Aspect.CLASSES) {
            return text("profile.file-says", figures(row, says.said()));
        }
        return text("profile.file-says", Stream.of(told("profile.file-turned", says.said()), told("profile.file-unknown", says.unknown()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(text("profile.and"))));
    }

    private String told(String key, List<String> codes) {
        return codes.isEmpty() ? "" : text(key, codes.size(), some(codes));
    }

    String file(ImportedFile file) {
        return text("profile.file", file.layer(), file.name(), figures.date(locale, file.at()));
    }

    private String figures(Row row, List<String> all) {
        return all.stream().map(each -> figure(row, each)).collect(Collectors.joining(" / "));
    }

    private String figure(Row row, String stated) {
        return switch (row.aspect()) {
            case CRS -> "EPSG:" + stated;
            case UNIT, MEASURE -> words.unit(stated);
            case THRESHOLD -> words.figure(parameter(row), stated);
            default -> stated;
        };
    }

    private static Parameter parameter(Row row) {
        return Objects.requireNonNull(row.parameter());
    }

    private String some(List<String> all) {
        String first = all.stream().limit(MOST_CLASSES).collect(Collectors.joining(text("standard.comma")));
        return all.size() > MOST_CLASSES ? first + " …" : first;
    }

    private String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
