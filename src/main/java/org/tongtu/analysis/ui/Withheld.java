package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says which layers are in none of the figures; nothing where all are told. */
class Withheld extends Paragraph {

    Withheld(String sentence) {
        super(sentence);
        addClassName("conformity-withheld");
        setVisible(!sentence.isEmpty());
    }
}
