package org.tongtu.consultation.report;

/** One thing a report says at its head: "Proposal: 3 · A road for a river". */
record ReportFact(String name, String value) {}
