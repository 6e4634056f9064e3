package org.tongtu.analysis.print;

import java.awt.Graphics2D;

/** A sheet of paper and what is on it, in points of 1/72 inch from its upper left corner. */
public interface Sheet {

    String title();

    double width();

    double height();

    void draw(Graphics2D ink);
}
