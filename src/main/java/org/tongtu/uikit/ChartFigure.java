package org.tongtu.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A chart with its title, legend and source, and the figures behind it as a table one click away. */
@Tag("figure")
public class ChartFigure extends HtmlContainer {

    public ChartFigure(LineChart chart, String source) {
        addClassName("chart-figure");
        var caption = new HtmlContainer("figcaption");
        caption.add(new Span(chart.title()));
        chart.lines().forEach(line -> caption.add(legend(line)));
        add(caption);
        String svg = chart.toSvg();
        if (!svg.isEmpty()) {
            add(new Svg(svg));
        }
        if (!source.isBlank()) {
            var origin = new Paragraph(I18NProvider.translate("uikit.source", source));
            origin.addClassName("chart-source");
            add(origin);
        }
        add(new NativeDetails(I18NProvider.translate("uikit.chart-table"), table(chart)));
    }

    private static Span legend(LineChart.Line line) {
        var mark = new Span(line.style().sign() + " ");
        mark.getElement().setAttribute("aria-hidden", "true");
        var legend = new Span(mark, new Span(line.name()));
        legend.addClassNames("chart-legend", line.style().css());
        return legend;
    }

    private static NativeTable table(LineChart chart) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key : new String[] {"uikit.chart-line", "uikit.chart-period", "uikit.chart-value"}) {
            head.add(HeaderCell.ofColumn(I18NProvider.translate(key, chart.unit())));
        }
        chart.lines().forEach(line -> line.points().forEach(point -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(line.name());
            row.addDataCell().setText(point.label());
            row.addDataCell().setText(plain(point.y()));
        }));
        return table;
    }

    private static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
