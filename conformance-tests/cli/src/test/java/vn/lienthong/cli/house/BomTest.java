package vn.lienthong.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BomTest {
    private static final Pom BOM = Pom.at(Path.of("../../sdk/bom"));

    private static List<Element> managed() {
        return Pom.children(BOM.project(), "dependencyManagement").stream()
                .flatMap(management -> Pom.children(management, "dependencies").stream())
                .flatMap(list -> Pom.children(list, "dependency").stream())
                .toList();
    }

    @Test
    @DisplayName("The BOM lists each deployed module and nothing else")
    void lists() {
        assertThat(managed())
                .extracting(dependency -> Pom.text(dependency, "artifactId").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        Deployed.modules().stream().map(Pom::artifactId).collect(Collectors.toList()));
    }

    @Test
    @DisplayName("It passes on no version of anybody else: no parent, no import, our group and its own version only")
    void nothingElse() {
        assertThat(Pom.children(BOM.project(), "parent")).isEmpty();
        assertThat(Pom.children(BOM.project(), "dependencies")).isEmpty();
        assertThat(managed()).allSatisfy(dependency -> {
            assertThat(Pom.text(dependency, "groupId")).contains("vn.lienthong");
            assertThat(Pom.text(dependency, "version")).contains("${project.version}");
            assertThat(Pom.text(dependency, "scope")).isEmpty();
            assertThat(Pom.text(dependency, "type")).isEmpty();
        });
    }

    @Test
    @DisplayName("It has the version of the parent, since no parent gives it one")
    void version() {
        assertThat(Pom.text(BOM.project(), "version"))
                .isPresent()
                .isEqualTo(Pom.text(Pom.root().project(), "version"));
    }
}
