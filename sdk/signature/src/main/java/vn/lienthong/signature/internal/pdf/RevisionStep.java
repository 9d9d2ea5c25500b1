package vn.lienthong.signature.internal.pdf;

import java.util.Set;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange;

/** What changed behind an end. */
record RevisionStep(long olderEnd, Set<RevisionChange> changes) {}
