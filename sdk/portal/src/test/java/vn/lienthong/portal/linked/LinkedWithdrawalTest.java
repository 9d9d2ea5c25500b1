package vn.lienthong.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.testing.SpecVectors;

@Timeout(60)
@Tag("LT-NB-014")
class LinkedWithdrawalTest {
    private static final String CODE = "000.00.01.G12-241205-00003";

    private static Answer<LinkedDossier> taken(String answer) {
        try (LinkedServer server = new LinkedServer("{}")) {
            server.list = "{\"data\":[{\"id\":7,\"maHoSo\":\"" + CODE + "\"}]}";
            server.dossier = answer;
            return server.linked.take(server.linked.list().value().get(0), any -> {});
        }
    }

    private static String vector(String name) {
        return SpecVectors.messageText("LienThong.dossier.answer." + name);
    }

    private static Stream<Finding> ofMark(Answer<LinkedDossier> taken) {
        return taken.findings().withSeverity(Severity.WARN).stream()
                .filter(finding -> finding.path().endsWith("/withdrawn"));
    }

    @ParameterizedTest
    @CsvSource({"kept,14,false", "withdrawn,6,true"})
    @DisplayName("Each form of the mark for yes or no is read without a finding")
    void clear(String vector, int files, boolean withdrawn) {
        Answer<LinkedDossier> taken = taken(vector(vector));
        assertThat(taken.value().files())
                .hasSize(files)
                .allSatisfy(file -> assertThat(file.withdrawn()).isEqualTo(withdrawn));
        assertThat(ofMark(taken)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "11", "0.5", "\"Hủy một phần\"", "\"0 1\"", "\"x\"", "[1]", "{}", "1e0"})
    @DisplayName("An unclear mark is reported, and its file is kept")
    void unclear(String mark, @TempDir Path folder) throws IOException {
        Answer<LinkedDossier> taken = taken("{\"data\":{\"maHoSo\":\"" + CODE + "\",\"fileDinhKem\":["
                + "{\"tenTepDinhKem\":\"a.pdf\",\"huyGiayTo\":" + mark + ",\"duLieuTepDinhKem\":\"AAAA\"}]}}");
        assertThat(ofMark(taken))
                .extracting(Finding::path, Finding::requirement)
                .containsExactly(tuple("/files/0/withdrawn", "LT-NB-014"));
        assertThat(taken.value().saveFiles(folder)).containsExactly(folder.resolve("a.pdf"));
    }
}
