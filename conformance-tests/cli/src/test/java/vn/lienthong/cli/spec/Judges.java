package vn.lienthong.cli.spec;

import java.nio.file.Path;
import java.util.Map;

/** Who judges which vectors. */
final class Judges {
    private static final String CLI = "conformance-tests/cli/src/test/java/vn/lienthong/cli/spec/";
    private static final String JUDGE = "sdk/judge/src/test/java/vn/lienthong/judge/";

    /** The test class of each judge. */
    static final Map<String, Path> CLASSES = Map.ofEntries(
            Map.entry("schema", SpecFiles.ROOT.resolve(JUDGE + "VectorsTest.java")),
            Map.entry("raw", SpecFiles.ROOT.resolve(JUDGE + "VectorsTest.java")),
            Map.entry("rule", SpecFiles.ROOT.resolve(CLI + "RuleVectorsTest.java")),
            Map.entry("procedure", SpecFiles.ROOT.resolve(CLI + "ProcedureVectorsTest.java")),
            Map.entry("area", SpecFiles.ROOT.resolve(CLI + "AreaVectorsTest.java")),
            Map.entry("once-only", SpecFiles.ROOT.resolve(CLI + "OnceOnlyVectorsTest.java")),
            Map.entry("deadline", SpecFiles.ROOT.resolve(CLI + "DeadlineVectorsTest.java")),
            Map.entry("form", SpecFiles.ROOT.resolve(CLI + "FormVectorsTest.java")),
            Map.entry("unit", SpecFiles.ROOT.resolve(CLI + "UnitVectorsTest.java")),
            Map.entry("code", SpecFiles.ROOT.resolve(CLI + "CodeVectorsTest.java")),
            Map.entry("digitisation", SpecFiles.ROOT.resolve(CLI + "DigitisationVectorsTest.java")),
            Map.entry("life", SpecFiles.ROOT.resolve(CLI + "LifeVectorsTest.java")),
            Map.entry("move", SpecFiles.ROOT.resolve(CLI + "MoveVectorsTest.java")));

    private Judges() {}
}
