package vn.lienthong.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BomContentTest {
    private static final PomFile BOM = PomFile.read(Path.of("../../sdk/bom"));

    private static List<Element> managedDependencies() {
        return PomFile.childElements(BOM.project(), "dependencyManagement").stream()
                .flatMap(management -> PomFile.childElements(management, "dependencies").stream())
                .flatMap(list -> PomFile.childElements(list, "dependency").stream())
                .toList();
    }

    @Test
    @DisplayName("The BOM lists each deployed module and nothing else")
    void lists() {
        assertThat(managedDependencies())
                .extracting(dependency ->
                        PomFile.childText(dependency, "artifactId").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(DeployedModules.modules().stream()
                        .map(PomFile::artifactId)
                        .collect(Collectors.toList()));
    }

    @Test
    @DisplayName("It passes on no version of anybody else: no parent, no import, our group and its own version only")
    void nothingElse() {
        assertThat(PomFile.childElements(BOM.project(), "parent")).isEmpty();
        assertThat(PomFile.childElements(BOM.project(), "dependencies")).isEmpty();
        assertThat(managedDependencies()).allSatisfy(dependency -> {
            assertThat(PomFile.childText(dependency, "groupId")).contains("vn.lienthong");
            assertThat(PomFile.childText(dependency, "version")).contains("${project.version}");
            assertThat(PomFile.childText(dependency, "scope")).isEmpty();
            assertThat(PomFile.childText(dependency, "type")).isEmpty();
        });
    }

    @Test
    @DisplayName("It has the version of the parent, since no parent gives it one")
    void version() {
        assertThat(PomFile.childText(BOM.project(), "version"))
                .isPresent()
                .isEqualTo(PomFile.childText(PomFile.root().project(), "version"));
    }
}
