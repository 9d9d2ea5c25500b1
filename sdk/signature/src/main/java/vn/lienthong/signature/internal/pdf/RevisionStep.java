package vn.lienthong.signature.internal.pdf;

import java.util.Set;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange;

/** The changes after the end of a revision. */
record RevisionStep(long olderEnd, Set<RevisionChange> changes) {}
