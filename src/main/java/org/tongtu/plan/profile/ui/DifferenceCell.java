package org.tongtu.plan.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.profile.Differences.Aspect;
import org.tongtu.plan.profile.Differences.Row;
import org.tongtu.plan.profile.Differences.Side;
import org.tongtu.plan.profile.FileSays;

/** What a member states of one thing, and below it what its files say, each with the way to it. */
class DifferenceCell extends Div {

    private static final int MOST_FILES = 3;

    DifferenceCell(DifferenceWords words, Row row, @Nullable Side side) {
        addClassName("difference-said");
        if (side == null || side.stated().isEmpty() && side.open().isEmpty()) {
            var none = new Span(getTranslation("profile.not-stated"));
            none.addClassName("quiet");
            add(none);
        } else {
            add(new Span(words.stated(row, side)));
            if (!side.open().isEmpty()) {
                add(new Div(words.open(side)));
            }
            if (side.differs()) {
                add(mark(row.aspect() == Aspect.THRESHOLD ? "profile.stricter" : "profile.differs"));
            }
        }
        if (side != null) {
            side.files().forEach(says -> add(file(words, row, says)));
        }
    }

    private Span mark(String key) {
        var mark = new Span(VaadinIcon.EXCHANGE.create(), new Span(getTranslation(key)));
        mark.addClassName("difference-mark");
        return mark;
    }

    private Div file(DifferenceWords words, Row row, FileSays says) {
        var file = new Div(new Span(words.said(row, says)));
        file.addClassName("difference-file");
        if (says.isUnlike()) {
            file.add(mark(says.match() == FileSays.Match.UNLIKE_JOINT ? "profile.differs" : "profile.not-as-stated"));
        }
        says.files().stream().limit(MOST_FILES).forEach(each -> {
            var way = new Anchor(each.address(), words.file(each));
            way.addClassName("difference-way");
            file.add(way);
        });
        if (says.files().size() > MOST_FILES) {
            file.add(new Div(getTranslation("profile.more-files", says.files().size() - MOST_FILES)));
        }
        return file;
    }
}
