package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.judge.MessageJudge;

class SpecConsistencyTest {
    private static SpecConsistencyCheck texts() {
        SpecConsistencyCheck check = new SpecConsistencyCheck();
        SpecRepositoryFiles.texts().forEach(check::addText);
        return check;
    }

    @Test
    @DisplayName("Each id is defined once, each id that is used anywhere is defined, each MUST has vectors or a reason")
    void agrees() {
        SpecConsistencyCheck check = texts();
        List<Path> files = SpecRepositoryFiles.listRepositoryFiles();
        assertThat(files).hasSizeGreaterThan(300);
        files.forEach(file -> check.addReferences(file.toString(), SpecRepositoryFiles.readText(file)));
        SpecRepositoryFiles.pairFiles()
                .forEach(file ->
                        check.addPairs(file, VectorTestClasses.CLASSES.keySet(), SpecRepositoryFiles.messages()));
        assertThat(check.problems()).isEmpty();
    }

    @Test
    @DisplayName("The generated list has a row for each sentence and no other")
    void generatedList() throws IOException {
        try (InputStream in = SpecConsistencyTest.class.getResourceAsStream("/vn/lienthong/spec/requirements.csv")) {
            assertThat(in).isNotNull();
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(rows.get(0)).isEqualTo("id,level,basis,confidence,validity");
            assertThat(rows.subList(1, rows.size()))
                    .containsExactlyElementsOf(texts().requirements().values().stream()
                            .map(SpecRequirement::row)
                            .toList());
        }
    }

    @Test
    @DisplayName("Each judge of vectors is a test class that is there and names what it judges")
    void judges() {
        VectorTestClasses.CLASSES.forEach((judge, file) -> {
            assertThat(file).as(judge).exists();
            assertThat(SpecRepositoryFiles.readText(file)).contains('"' + judge + '"', "@ParameterizedTest");
        });
    }

    @Test
    @DisplayName("Vectors are pairs and messages; each message has the name of one that the judge knows")
    void everyVectorHasAJudge() throws IOException {
        try (Stream<Path> folders = Files.list(SpecRepositoryFiles.SPEC.resolve("vectors"))) {
            assertThat(folders)
                    .extracting(Path::getFileName)
                    .map(Path::toString)
                    .containsExactlyInAnyOrder("messages", "pairs");
        }
        assertThat(SpecRepositoryFiles.messages())
                .allSatisfy(file -> assertThat(MessageJudge.standard().messages())
                        .as(file)
                        .anyMatch(message -> file.matches(
                                "messages/\\Q" + message.replace("portal/", "") + "\\E(\\.[a-z-]+)?\\.json")));
    }
}
