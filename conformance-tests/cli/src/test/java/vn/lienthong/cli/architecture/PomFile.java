package vn.lienthong.cli.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Maven project as written in its file, without inherited values. */
final class PomFile {
    private static final Path ROOT = Path.of("../..");

    private final Path folder;
    private final Element project;

    private PomFile(Path folder, Element project) {
        this.folder = folder;
        this.project = project;
    }

    /** Returns the parent of all modules. */
    static PomFile root() {
        return read(ROOT);
    }

    static PomFile read(Path folder) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document =
                    factory.newDocumentBuilder().parse(folder.resolve("pom.xml").toFile());
            return new PomFile(folder, document.getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(folder + "/pom.xml", e);
        }
    }

    /** Returns the modules of the default build and of the gate. Their order has no meaning. */
    List<PomFile> modules() {
        List<PomFile> modules = new ArrayList<>();
        listElements("modules", "module").forEach(module -> modules.add(read(folder.resolve(module.getTextContent()))));
        for (Element profile : listElements("profiles", "profile")) {
            if (childText(profile, "id").filter("gate"::equals).isPresent()) {
                childElements(profile, "modules").stream()
                        .flatMap(list -> childElements(list, "module").stream())
                        .forEach(module -> modules.add(read(folder.resolve(module.getTextContent()))));
            }
        }
        return modules;
    }

    Path folder() {
        return folder;
    }

    String artifactId() {
        return childText(project, "artifactId").orElseThrow();
    }

    /** Returns the root package of the module, which is also its Java module name. */
    Optional<String> moduleName() {
        return property("module.name");
    }

    boolean isJar() {
        return childText(project, "packaging").map("jar"::equals).orElse(true);
    }

    boolean isDeployed() {
        return property("maven.deploy.skip").map("false"::equals).orElse(true);
    }

    private Optional<String> property(String name) {
        return listElements("properties", name).stream().findFirst().map(Element::getTextContent);
    }

    /** Returns the elements of a name within the elements of a parent name. */
    List<Element> listElements(String parent, String name) {
        return childElements(project, parent).stream()
                .flatMap(list -> childElements(list, name).stream())
                .toList();
    }

    Element project() {
        return project;
    }

    static List<Element> childElements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<String> childText(Element parent, String name) {
        return childElements(parent, name).stream().findFirst().map(Element::getTextContent);
    }

    @Override
    public String toString() {
        return artifactId();
    }
}
