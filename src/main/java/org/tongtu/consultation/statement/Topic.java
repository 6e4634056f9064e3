package org.tongtu.consultation.statement;

/** What a point is about, in the words people use. */
public enum Topic {
    ROAD,
    WATER,
    FACILITY,
    LAND,
    HOUSING,
    INDUSTRY,
    HERITAGE,
    COMPENSATION,
    PROCEDURE,
    OTHER
}
