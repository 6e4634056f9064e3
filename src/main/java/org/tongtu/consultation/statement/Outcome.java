package org.tongtu.consultation.statement;

/** What became of a point: 采纳 · 部分采纳 · 未采纳 · 解释说明 · 转办. */
public enum Outcome {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED,
    EXPLAINED,
    REFERRED
}
