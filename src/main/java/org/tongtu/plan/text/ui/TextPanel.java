package org.tongtu.plan.text.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.text.Clause;
import org.tongtu.plan.text.Clauses;
import org.tongtu.uikit.EmptyState;

/** The plan's text to read, clause by clause, each with an address of its own. */
public class TextPanel extends Div {

    public TextPanel(PlanState state) {
        addClassName("plan-text");
        String chapter = "";
        for (Clause clause : Clauses.of(state).list()) {
            if (!clause.chapter().isBlank() && !clause.chapter().equals(chapter)) {
                chapter = clause.chapter();
                add(new H2(chapter));
            }
            add(article(clause, chapter.isEmpty() ? 2 : 3));
        }
        if (getComponentCount() == 0) {
            add(new EmptyState(VaadinIcon.FILE_TEXT_O, getTranslation("text.empty"), getTranslation("text.empty-text")));
        }
    }

    private Article article(Clause clause, int level) {
        String heading = getTranslation("text.heading", clause.number(), clause.title().in(getLocale()));
        var article = new Article(level == 2 ? new H2(heading) : new H3(heading), new Paragraph(clause.text().in(getLocale())));
        article.setId("clause-" + clause.id());
        return article;
    }
}
