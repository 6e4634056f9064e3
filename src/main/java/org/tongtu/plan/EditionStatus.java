package org.tongtu.plan;

/** An edition is agreed 议定稿 by the members, or approved 批复版 by the competent authority. */
public enum EditionStatus {
    AGREED,
    APPROVED
}
