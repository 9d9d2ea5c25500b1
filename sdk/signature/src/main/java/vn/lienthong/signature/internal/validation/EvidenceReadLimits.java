package vn.lienthong.signature.internal.validation;

/** The rules and limits for reading revocation lists and OCSP responses. */
record EvidenceReadLimits(AlgorithmRules rules, ValidationWorkLimit work) {}
