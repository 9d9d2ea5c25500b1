package vn.lienthong.cli.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;

/** A chart of the revisions of a file that each signature covers. */
record RevisionChart(List<Integer> revisions, List<SignatureReport> signatures) {
    /** The maximum number of columns on paper; beyond it only signed revisions and the last one are shown. */
    private static final int MAX_COLUMNS = 12;

    /** Returns the chart of a file; without columns if all signatures cover the same. */
    static RevisionChart of(List<SignatureReport> signatures) {
        boolean plain = signatures.stream()
                .allMatch(signature -> signature.coverage().extent() == SignatureCoverage.CoverageExtent.WHOLE_FILE);
        return plain
                ? new RevisionChart(List.of(), List.of())
                : new RevisionChart(selectColumns(signatures), signatures);
    }

    private static List<Integer> selectColumns(List<SignatureReport> signatures) {
        TreeSet<Integer> all = new TreeSet<>();
        int last = 1;
        for (SignatureReport signature : signatures) {
            all.add(Math.max(1, signature.coverage().revision()));
            last = Math.max(last, signature.coverage().revisions());
        }
        all.add(last);
        for (int revision = 1; last <= MAX_COLUMNS && revision <= last; revision++) {
            all.add(revision);
        }
        while (all.size() > MAX_COLUMNS) {
            all.pollFirst();
        }
        return List.copyOf(all);
    }

    boolean hasMissingEnd() {
        return signatures.stream().anyMatch(RevisionChart::coversBeyondEnd);
    }

    /** Returns one row per signature. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            SignatureReport signature = signatures.get(i);
            List<Map<String, Object>> cells = revisions.stream()
                    .map(revision -> createCell(signature, revision))
                    .toList();
            rows.add(Map.of(
                    "n",
                    Integer.toString(i + 1),
                    "cells",
                    cells,
                    "ends",
                    hasMissingEnd() ? List.of(Map.of("beyond", coversBeyondEnd(signature))) : List.of()));
        }
        return rows;
    }

    private static Map<String, Object> createCell(SignatureReport signature, int revision) {
        SignatureCoverage coverage = signature.coverage();
        boolean part = coverage.extent() == SignatureCoverage.CoverageExtent.PART;
        boolean covered = coversBeyondEnd(signature) || revision <= Math.max(1, coverage.revision());
        return Map.of("part", covered && part, "signed", covered && !part, "later", !covered);
    }

    private static boolean coversBeyondEnd(SignatureReport signature) {
        return signature.coverage().extent() == SignatureCoverage.CoverageExtent.BEYOND_END;
    }
}
