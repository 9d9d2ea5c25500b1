package vn.lienthong.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FileName;

@Tag("LT-NB-005")
@Tag("LT-NB-008")
class LinkedSavedTest {
    private static LinkedFile file(String name, int content, boolean withdrawn) {
        return LinkedFileBuilder.builder()
                .fileName(FileName.of(name))
                .withdrawn(withdrawn)
                .content(new LinkedContent(new byte[] {(byte) content}))
                .build();
    }

    private static LinkedDossier dossier(LinkedFile... files) {
        return LinkedDossierBuilder.builder()
                .code(DossierCode.of("A"))
                .files(List.of(files))
                .build();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName("After a supplement a withdrawn file is deleted and the others have the same names")
    void withdrawn(@TempDir Path folder) throws IOException {
        dossier(file("a.pdf", 1, false), file("a.pdf", 2, false), file("b.pdf", 3, false))
                .saveFiles(folder);
        assertThat(names(folder)).containsExactly("a-2.pdf", "a.pdf", "b.pdf");

        LinkedDossier supplement = dossier(file("a.pdf", 1, true), file("a.pdf", 4, false), file("b.pdf", 3, true));
        assertThat(supplement.saveFiles(folder)).containsExactly(folder.resolve("a-2.pdf"));
        assertThat(names(folder)).containsExactly("a-2.pdf");
        assertThat(folder.resolve("a-2.pdf")).hasBinaryContent(new byte[] {4});
    }

    @Test
    @DisplayName("A withdrawn file deletes only the file of its own name")
    void nothingElse(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("folder"));
        Files.writeString(root.resolve("x.pdf"), "outside");
        Files.writeString(folder.resolve("x-2.pdf"), "another");
        Files.createDirectory(folder.resolve("d.pdf"));
        dossier(file("../x.pdf", 1, true), file("d.pdf", 2, true)).saveFiles(folder);
        assertThat(names(folder)).containsExactly("d.pdf", "x-2.pdf");
        assertThat(root.resolve("x.pdf")).hasContent("outside");
    }
}
