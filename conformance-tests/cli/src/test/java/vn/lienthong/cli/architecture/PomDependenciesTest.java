package vn.lienthong.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Tests that the POM files and the classes declare the same module dependencies. */
class PomDependenciesTest {
    private static final String GROUP_ID = "vn.lienthong:";

    static List<PomFile> deployed() {
        return DeployedModules.modules().stream()
                .filter(module -> !module.artifactId().equals("lienthong-spec"))
                .toList();
    }

    /** Returns the artifacts that a module exempts from the dependencies banned by the parent. */
    private static Set<String> allowedModules(PomFile module) {
        NodeList includes = module.project().getElementsByTagName("bannedDependencies");
        assertThat(includes.getLength()).as("rules of %s", module).isEqualTo(1);
        return PomFile.childElements((Element) includes.item(0), "includes").stream()
                .flatMap(list -> PomFile.childElements(list, "include").stream())
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("deployed")
    @DisplayName("A module's POM permits exactly the modules that its rule permits")
    void same(PomFile module) {
        ModuleRule room = ModuleRule.find(module.artifactId().replaceFirst("^lienthong-", ""))
                .orElseThrow();
        Set<String> rooms = room.reachableModules().stream()
                .map(name -> GROUP_ID + "lienthong-" + name)
                .collect(Collectors.toSet());
        assertThat(allowedModules(module))
                .filteredOn(include -> include.startsWith(GROUP_ID))
                .containsExactlyInAnyOrderElementsOf(rooms);
    }

    @Test
    @DisplayName("OkHttp is let through at compile scope by http alone, and there it is optional")
    void okHttp() {
        for (PomFile module : deployed()) {
            boolean http = module.artifactId().equals("lienthong-http");
            assertThat(allowedModules(module).stream().anyMatch(include -> !include.startsWith(GROUP_ID)))
                    .as(module.toString())
                    .isEqualTo(http);
            module.listElements("dependencies", "dependency").stream()
                    .filter(dependency -> PomFile.childText(dependency, "groupId")
                            .filter("com.squareup.okhttp3"::equals)
                            .isPresent())
                    .forEach(dependency -> assertThat(PomFile.childText(dependency, "scope")
                                            .filter("test"::equals)
                                            .isPresent()
                                    || http
                                            && PomFile.childText(dependency, "optional")
                                                    .filter("true"::equals)
                                                    .isPresent())
                            .as("OkHttp in %s", module)
                            .isTrue());
        }
    }
}
