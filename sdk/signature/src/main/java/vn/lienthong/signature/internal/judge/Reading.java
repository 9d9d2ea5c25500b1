package vn.lienthong.signature.internal.judge;

/** By what lists and responses are read. */
record Reading(AlgorithmRules rules, Work work) {}
