package vn.lienthong.cli.house;

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

/** Who sees whom is held twice, by the poms and by the classes; both say the same. */
class PomsTest {
    private static final String OURS = "vn.lienthong:";

    static List<Pom> deployed() {
        return Deployed.modules().stream()
                .filter(module -> !module.artifactId().equals("lienthong-spec"))
                .toList();
    }

    /** What a module lets through of what the parent bans. */
    private static Set<String> allowed(Pom module) {
        NodeList includes = module.project().getElementsByTagName("bannedDependencies");
        assertThat(includes.getLength()).as("rules of %s", module).isEqualTo(1);
        return Pom.children((Element) includes.item(0), "includes").stream()
                .flatMap(list -> Pom.children(list, "include").stream())
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("deployed")
    @DisplayName("A module's pom lets through the rooms that its room has behind it, and nobody else of ours")
    void same(Pom module) {
        Room room =
                Room.named(module.artifactId().replaceFirst("^lienthong-", "")).orElseThrow();
        Set<String> rooms =
                room.behind().stream().map(name -> OURS + "lienthong-" + name).collect(Collectors.toSet());
        assertThat(allowed(module))
                .filteredOn(include -> include.startsWith(OURS))
                .containsExactlyInAnyOrderElementsOf(rooms);
    }

    @Test
    @DisplayName("OkHttp is let through at compile scope by http alone, and there it is optional")
    void okHttp() {
        for (Pom module : deployed()) {
            boolean http = module.artifactId().equals("lienthong-http");
            assertThat(allowed(module).stream().anyMatch(include -> !include.startsWith(OURS)))
                    .as(module.toString())
                    .isEqualTo(http);
            module.all("dependencies", "dependency").stream()
                    .filter(dependency -> Pom.text(dependency, "groupId")
                            .filter("com.squareup.okhttp3"::equals)
                            .isPresent())
                    .forEach(dependency -> assertThat(Pom.text(dependency, "scope")
                                            .filter("test"::equals)
                                            .isPresent()
                                    || http
                                            && Pom.text(dependency, "optional")
                                                    .filter("true"::equals)
                                                    .isPresent())
                            .as("OkHttp in %s", module)
                            .isTrue());
        }
    }
}
