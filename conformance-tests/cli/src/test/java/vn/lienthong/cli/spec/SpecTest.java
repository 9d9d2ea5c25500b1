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

class SpecTest {
    private static SpecCheck texts() {
        SpecCheck check = new SpecCheck();
        SpecFiles.texts().forEach(check::text);
        return check;
    }

    @Test
    @DisplayName("Each id is defined once, each id that is used anywhere is defined, each MUST has vectors or a reason")
    void agrees() {
        SpecCheck check = texts();
        List<Path> files = SpecFiles.repository();
        assertThat(files).hasSizeGreaterThan(300);
        files.forEach(file -> check.use(file.toString(), SpecFiles.content(file)));
        SpecFiles.pairFiles().forEach(file -> check.pairs(file, Judges.CLASSES.keySet(), SpecFiles.messages()));
        assertThat(check.problems()).isEmpty();
    }

    @Test
    @DisplayName("The generated list has a row for each sentence and no other")
    void generatedList() throws IOException {
        try (InputStream in = SpecTest.class.getResourceAsStream("/vn/lienthong/spec/requirements.csv")) {
            assertThat(in).isNotNull();
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(rows.get(0)).isEqualTo("id,level,basis,confidence,validity");
            assertThat(rows.subList(1, rows.size()))
                    .containsExactlyElementsOf(texts().requirements().values().stream()
                            .map(Requirement::row)
                            .toList());
        }
    }

    @Test
    @DisplayName("Each judge of vectors is a test class that is there and names what it judges")
    void judges() {
        Judges.CLASSES.forEach((judge, file) -> {
            assertThat(file).as(judge).exists();
            assertThat(SpecFiles.content(file)).contains('"' + judge + '"', "@ParameterizedTest");
        });
    }

    @Test
    @DisplayName("Vectors are pairs and messages; each message has the name of one that the judge knows")
    void everyVectorHasAJudge() throws IOException {
        try (Stream<Path> folders = Files.list(SpecFiles.SPEC.resolve("vectors"))) {
            assertThat(folders)
                    .extracting(Path::getFileName)
                    .map(Path::toString)
                    .containsExactlyInAnyOrder("messages", "pairs");
        }
        assertThat(SpecFiles.messages())
                .allSatisfy(file -> assertThat(MessageJudge.standard().messages())
                        .as(file)
                        .anyMatch(message -> file.matches(
                                "messages/\\Q" + message.replace("portal/", "") + "\\E(\\.[a-z-]+)?\\.json")));
    }
}
