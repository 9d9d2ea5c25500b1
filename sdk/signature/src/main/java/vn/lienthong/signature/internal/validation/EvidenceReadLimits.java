package vn.lienthong.signature.internal.validation;

/** By what lists and responses are read. */
record EvidenceReadLimits(AlgorithmRules rules, ValidationWorkLimit work) {}
