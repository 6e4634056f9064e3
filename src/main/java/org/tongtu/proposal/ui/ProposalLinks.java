package org.tongtu.proposal.ui;

import java.util.UUID;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;

/** Addresses of the Proposals room below the workspace, for every room that leads there. */
public final class ProposalLinks {

    public static final String ROUTE = "proposals";
    static final String TAB = "tab";
    static final String THING = "thing";
    static final String ORIGIN = "origin";

    private ProposalLinks() {}

    public static String list() {
        return ROUTE;
    }

    public static String proposal(ProposalId id) {
        return ROUTE + "/" + id.number();
    }

    /** The workbench with one of its tabs open. */
    public static String tab(ProposalId id, String titleKey) {
        return proposal(id) + "?" + TAB + "=" + titleKey;
    }

    /** The workbench with this feature chosen and in sight. */
    public static String thing(ProposalId id, UUID thing) {
        return proposal(id) + "?" + THING + "=" + thing;
    }

    /** The form for a new proposal that answers something: a warning, a statement, a resolution. */
    public static String create(Subject origin) {
        return ROUTE + "/new?" + ORIGIN + "=" + origin.kind() + ":" + origin.id();
    }
}
