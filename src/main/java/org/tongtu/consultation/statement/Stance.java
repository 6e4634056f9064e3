package org.tongtu.consultation.statement;

/** How somebody sees a proposal as a whole: 支持 · 反对 · 中立. */
public enum Stance {
    SUPPORT,
    OPPOSE,
    NEUTRAL
}
