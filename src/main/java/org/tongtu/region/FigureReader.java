package org.tongtu.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeoJson;
import org.tongtu.jurisdiction.FoundJurisdiction;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.monitoring.LoadObservations;
import org.tongtu.monitoring.Observations;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.region.files.CsvFile;
import org.tongtu.region.files.RegionRefused;
import org.tongtu.region.files.Section;

/** Reads observed figures. A figure under a former code is taken as its successor's and says so in its source. */
final class FigureReader {

    private static final String AREA = "DS-01";
    private static final double SQUARE_METRES = 1e6;

    private final Reading reading;
    private final Section index;
    private final Map<JurisdictionCode, JurisdictionCode> codes = new HashMap<>();
    private final Map<JurisdictionCode, FoundJurisdiction> towns = new HashMap<>();
    private final List<LoadObservations.Row> figures = new ArrayList<>();
    private final List<LoadObservations.Row> corrections = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<JurisdictionCode, Integer> renamed = new HashMap<>();

    FigureReader(Reading reading, Section index, List<FoundJurisdiction> found) {
        this.reading = reading;
        this.index = index;
        codes.put(Observations.REGION, Observations.REGION);
        for (FoundJurisdiction town : found) {
            towns.put(town.code(), town);
            town.formerCodes().forEach(former -> codes.put(former, town.code()));
            codes.put(town.code(), town.code());
        }
    }

    Figures read() {
        if (!index.has("observations")) {
            return Figures.NONE;
        }
        Section section = index.child("observations");
        String file = section.text("file");
        List<CsvFile.Row> rows = CsvFile.read(reading.files, file);
        reading.expect(section, file, rows.size());
        rows.forEach(row -> reading.attempt(() -> take(row), false));
        renamed.forEach((former, count) ->
                reading.finding("former-code", file, count, former.value(), String.valueOf(codes.get(former))));
        reading.took(file, "observations", figures.size() + corrections.size(), List.of());
        return new Figures(figures, corrections);
    }

    private boolean take(CsvFile.Row row) {
        LoadObservations.Row figure = figure(row);
        boolean isNew = seen.add(List.of(figure.jurisdiction(), figure.indicator(), figure.period()));
        boolean corrects = row.find("corrects").isPresent();
        if (isNew == corrects) {
            throw RegionRefused.because(isNew ? "nothing-to-correct" : "duplicate-figure", row.file(), row.line(),
                    figure.jurisdiction().value(), figure.indicator(), figure.period().value());
        }
        return (corrects ? corrections : figures).add(figure);
    }

    private LoadObservations.Row figure(CsvFile.Row row) {
        JurisdictionCode named = JurisdictionCode.of(row.get("jurisdiction"));
        JurisdictionCode code = codes.get(named);
        if (code == null) {
            throw RegionRefused.because("unknown-code", row.file(), row.line(), named.value());
        }
        Indicator indicator = indicator(row);
        var figure = new LoadObservations.Row(code, indicator.code(), period(row),
                BigDecimal.valueOf(row.number("value")).stripTrailingZeros(), indicator.unit(), source(row, named, code));
        compareArea(row, figure);
        return figure;
    }

    /** Of the catalogue, and in its unit; no unit is that one. */
    private static Indicator indicator(CsvFile.Row row) {
        String code = row.get("indicator");
        Indicator indicator = Indicators.find(code)
                .orElseThrow(() -> RegionRefused.because("unknown-indicator", row.file(), row.line(), code));
        String unit = row.find("unit").orElse(indicator.unit());
        if (!indicator.isUnit(unit)) {
            throw RegionRefused.because("other-unit", row.file(), row.line(), unit, code, indicator.unit());
        }
        return indicator;
    }

    private String source(CsvFile.Row row, JurisdictionCode named, JurisdictionCode code) {
        String source = row.find("source").orElse(row.file());
        if (named.equals(code)) {
            return source;
        }
        renamed.merge(named, 1, Integer::sum);
        return source + " (" + named + " → " + code + ")";
    }

    private static Period period(CsvFile.Row row) {
        String text = row.find("period").orElseGet(() -> row.get("year"));
        try {
            return new Period(text);
        } catch (IllegalArgumentException e) {
            throw RegionRefused.because("wrong-cell", row.file(), row.line(), "year", text);
        }
    }

    private void compareArea(CsvFile.Row row, LoadObservations.Row figure) {
        FoundJurisdiction town = towns.get(figure.jurisdiction());
        if (!figure.indicator().equals(AREA) || town == null || town.boundary() == null) {
            return;
        }
        double computed = Ellipsoid.area(GeoJson.read(town.boundary())) / SQUARE_METRES;
        StatedArea.compare(figure.value().doubleValue(), computed).ifPresent(difference ->
                reading.finding("area-figure", town.name().zh(), town.code().value(), figure.value().doubleValue(),
                        difference.computed(), difference.percent(), row.file(), row.line()));
    }
}
