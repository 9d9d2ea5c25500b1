package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequirementTableTest {
    private static final Path PAGE = SpecRepositoryFiles.SPEC.resolve("requirements.md");
    private static final boolean UPDATE = System.getProperty("spec.update") != null;

    private static Map<String, List<SpecRequirement>> sentences() {
        Map<String, List<SpecRequirement>> sentences = new TreeMap<>();
        SpecRepositoryFiles.texts()
                .forEach((file, text) -> sentences.put(file, SpecRequirement.parse(file, text, problem -> {})));
        return sentences;
    }

    private static RequirementTable table() {
        RequirementTable table = new RequirementTable();
        SpecRepositoryFiles.pairFiles()
                .forEach(file -> table.addPairs(file, VectorTestClasses.CLASSES.get(file.judge())));
        SpecRepositoryFiles.listRepositoryFiles()
                .forEach(file -> table.addFile(file, SpecRepositoryFiles.readText(file)));
        return table;
    }

    @Test
    @DisplayName("The published table of sentences, vectors and tests is up to date")
    void published() throws IOException {
        String now = table().renderPage(sentences());
        if (UPDATE) {
            Files.writeString(PAGE, now);
        }
        assertThat(PAGE).exists();
        assertThat(now)
                .as("%s: run this test with -Dtest.jvm=-Dspec.update and commit what it wrote", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    @DisplayName("Each MUST is named by a vector or by a test")
    void held() {
        List<SpecRequirement> demands = new ArrayList<>();
        sentences()
                .values()
                .forEach(all -> all.stream().filter(SpecRequirement::isMust).forEach(demands::add));
        assertThat(demands).hasSizeGreaterThan(80);
        assertThat(table().findUntested(demands)).isEmpty();
    }

    @Test
    @DisplayName("A sentence that is named only in production code is untested")
    void unheld() {
        SpecRequirement sentence = new SpecRequirement("LT-XXX-001", "MUST", true, "LT-XXX-001,MUST,own,H,always");
        RequirementTable table = new RequirementTable()
                .addFile(Path.of("sdk/core/src/main/java/vn/lienthong/SampleTest.java"), "LT-XXX-001");
        assertThat(table.findUntested(List.of(sentence))).containsExactly("LT-XXX-001");
        table.addFile(Path.of("sdk/core/src/test/java/vn/lienthong/SampleTest.java"), "@Tag(\"LT-XXX-001\")");
        assertThat(table.findUntested(List.of(sentence))).isEmpty();
        assertThat(table.renderPage(Map.of("sample.md", List.of(sentence))))
                .endsWith("| [LT-XXX-001](text/sample.md) | MUST | own | H | always |  | SampleTest |\n");
    }
}
