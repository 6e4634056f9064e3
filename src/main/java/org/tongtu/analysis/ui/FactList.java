package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.tongtu.analysis.ConformityReport.Fact;

/** What figures are of, by name and value. */
class FactList extends DescriptionList {

    FactList(List<Fact> facts) {
        addClassName("fact-list");
        facts.forEach(fact -> add(new Term(fact.name()), new Description(fact.value())));
    }
}
