package vn.lienthong.cli.spec;

import java.nio.file.Path;
import java.util.Map;

/** Who judges which vectors. */
final class Judges {
    private static final String CLI = "conformance-tests/cli/src/test/java/vn/lienthong/cli/spec/";
    private static final String JUDGE = "sdk/judge/src/test/java/vn/lienthong/judge/";

    /** The test class of each judge. */
    static final Map<String, Path> CLASSES = Map.of(
            "schema", SpecFiles.ROOT.resolve(JUDGE + "VectorsTest.java"),
            "raw", SpecFiles.ROOT.resolve(JUDGE + "VectorsTest.java"),
            "rule", SpecFiles.ROOT.resolve(CLI + "RuleVectorsTest.java"),
            "deadline", SpecFiles.ROOT.resolve(CLI + "DeadlineVectorsTest.java"),
            "unit", SpecFiles.ROOT.resolve(CLI + "UnitVectorsTest.java"),
            "code", SpecFiles.ROOT.resolve(CLI + "CodeVectorsTest.java"),
            "move", SpecFiles.ROOT.resolve(CLI + "MoveVectorsTest.java"));

    private Judges() {}
}
