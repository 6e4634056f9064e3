package org.tongtu.monitoring.ui;

/** Addresses of the Monitoring room below the workspace. */
public final class MonitoringLinks {

    static final String ROUTE = "monitoring";
    static final String TAB = "tab";

    private MonitoringLinks() {}

    public static String warnings() {
        return ROUTE;
    }

    public static String observations() {
        return tab("data");
    }

    public static String projects() {
        return tab("projects");
    }

    static String tab(String name) {
        return ROUTE + "?" + TAB + "=" + name;
    }
}
