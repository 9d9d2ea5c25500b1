package vn.lienthong.cli.spec;

import java.nio.file.Path;
import java.util.Map;

/** The test classes that verify the vectors. */
final class VectorTestClasses {
    private static final String CLI_FOLDER = "conformance-tests/cli/src/test/java/vn/lienthong/cli/spec/";
    private static final String JUDGE_FOLDER = "sdk/judge/src/test/java/vn/lienthong/judge/";

    /** The test class of each judge. */
    static final Map<String, Path> CLASSES = Map.ofEntries(
            Map.entry("schema", SpecRepositoryFiles.ROOT.resolve(JUDGE_FOLDER + "JudgeVectorsTest.java")),
            Map.entry("raw", SpecRepositoryFiles.ROOT.resolve(JUDGE_FOLDER + "JudgeVectorsTest.java")),
            Map.entry("rule", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "RuleVectorsTest.java")),
            Map.entry("procedure", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "ProcedureVectorsTest.java")),
            Map.entry("area", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "AreaVectorsTest.java")),
            Map.entry("once-only", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "OnceOnlyVectorsTest.java")),
            Map.entry("deadline", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "DeadlineVectorsTest.java")),
            Map.entry("form", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "FormVectorsTest.java")),
            Map.entry("unit", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "UnitVectorsTest.java")),
            Map.entry("code", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "CodeVectorsTest.java")),
            Map.entry("digitisation", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "DigitisationVectorsTest.java")),
            Map.entry("life", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "LifeVectorsTest.java")),
            Map.entry("move", SpecRepositoryFiles.ROOT.resolve(CLI_FOLDER + "MoveVectorsTest.java")));

    private VectorTestClasses() {}
}
