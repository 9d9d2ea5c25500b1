package vn.lienthong.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.error.SandboxFileException;

class FaultFileTest {
    @TempDir
    private Path folder;

    private FaultPlan read(String json) throws IOException {
        return FaultPlan.read(Files.writeString(folder.resolve("faults.json"), json));
    }

    private static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("\"fault\":\"refuse\",\"ms\":5", SandboxFault.refuse(Duration.ofMillis(5))),
                Arguments.of("\"fault\":\"hang\",\"ms\":5", SandboxFault.hang(Duration.ofMillis(5))),
                Arguments.of("\"fault\":\"reset\"", SandboxFault.reset()),
                Arguments.of("\"fault\":\"cut-request\",\"at\":7", SandboxFault.cutRequestAt(7)),
                Arguments.of("\"fault\":\"cut-answer\",\"at\":0", SandboxFault.cutAnswerAt(0)),
                Arguments.of("\"fault\":\"status\",\"status\":500", SandboxFault.status(500)),
                Arguments.of(
                        "\"fault\":\"status\",\"status\":429,\"retryAfter\":2",
                        SandboxFault.statusWithRetryAfter(429, Duration.ofSeconds(2))),
                Arguments.of(
                        "\"fault\":\"late-after-storing\",\"ms\":9",
                        SandboxFault.lateAfterStoring(Duration.ofMillis(9))),
                Arguments.of("\"fault\":\"drop-after-storing\"", SandboxFault.dropAfterStoring()),
                Arguments.of("\"fault\":\"expired-session\"", SandboxFault.expiredSession()),
                Arguments.of(
                        "\"fault\":\"odd-answer\",\"form\":\"bad-utf8\"", SandboxFault.oddAnswer(OddAnswer.BAD_UTF8)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfFaultCanBeWritten(String words, SandboxFault fault) throws Exception {
        assertThat(read("[{\"service\":\"LayDVC\",\"nth\":3," + words + "}]").rules())
                .containsExactly(new FaultRule("LayDVC", 3, 1, fault));
    }

    @Test
    void theExamplesCoverEveryKindOfFault() {
        assertThat(kinds().map(arguments -> ((SandboxFault) arguments.get()[1]).kind()))
                .contains(SandboxFault.FaultKind.values());
    }

    @Test
    void nthAndTimesSelectTheRequests() throws Exception {
        String reset = "\"service\":\"*\",\"fault\":\"reset\"";
        assertThat(read("[{" + reset + "},{" + reset + ",\"times\":2},{" + reset + ",\"nth\":4,\"times\":3},{" + reset
                                + ",\"nth\":10,\"every\":10}]")
                        .rules())
                .containsExactly(
                        FaultRule.always("*", SandboxFault.reset()),
                        new FaultRule("*", 1, 2, SandboxFault.reset()),
                        new FaultRule("*", 4, 3, SandboxFault.reset()),
                        FaultRule.every("*", 10, SandboxFault.reset()));
    }

    private static Stream<Arguments> mistakes() {
        String reset = "\"fault\":\"reset\"";
        return Stream.of(
                Arguments.of("", "list of rules"),
                Arguments.of("{}", "list of rules"),
                Arguments.of("[] []", "is not JSON"),
                Arguments.of("[\n{", "line 2: the file is not JSON"),
                Arguments.of("[{" + reset + "," + reset + "}]", "key twice"),
                Arguments.of("[{\"service\":\"login\"," + reset + "},7]", "rule 2: a rule is an object"),
                Arguments.of("[{" + reset + "}]", "rule 1: needs a text \"service\""),
                Arguments.of("[{\"service\":\"LayDvc\"," + reset + "}]", "\"LayDvc\" is no service"),
                Arguments.of("[{\"service\":\"login\"}]", "needs a text \"fault\""),
                Arguments.of("[{\"service\":\"login\",\"fault\":\"melt\"}]", "\"melt\" is none of refuse, hang"),
                Arguments.of("[{\"service\":\"login\",\"fault\":\"hang\"}]", "needs a whole number \"ms\""),
                Arguments.of(
                        "[{\"service\":\"login\",\"fault\":\"hang\",\"ms\":\"5\"}]", "needs a whole number \"ms\""),
                Arguments.of("[{\"service\":\"login\",\"fault\":\"hang\",\"ms\":-5}]", "needs a whole number \"ms\""),
                Arguments.of("[{\"service\":\"login\",\"fault\":\"cut-request\",\"at\":0}]", "\"at\", from 1 to"),
                Arguments.of(
                        "[{\"service\":\"login\",\"fault\":\"status\",\"status\":200}]", "\"status\", from 400 to 599"),
                Arguments.of("[{\"service\":\"login\",\"nth\":0," + reset + "}]", "\"nth\", from 1 to"),
                Arguments.of("[{\"service\":\"login\",\"at\":3," + reset + "}]", "reset does not know: at"),
                Arguments.of(
                        "[{\"service\":\"login\",\"fault\":\"odd-answer\",\"form\":\"x\"}]",
                        "is none of numbers-for-text"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void reportsAMistakeWithItsPlace(String json, String words) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(SandboxFileException.class)
                .hasMessageContaining("faults.json")
                .hasMessageContaining(words)
                .isInstanceOfSatisfying(SandboxFileException.class, FaultFileTest::assertVietnameseMessage);
    }

    private static void assertVietnameseMessage(SandboxFileException e) {
        assertThat(e.vietnamese())
                .contains("faults.json")
                .doesNotContain("rule", "line", "{0}", "  ")
                .containsPattern("[ăâđêôơưáàạảéíóộợụếềể]");
        assertThat(e.getMessage()).doesNotContain("{0}", "  ");
    }

    @Test
    void reportsAMissingFile() {
        assertThatThrownBy(() -> FaultPlan.read(folder.resolve("none.json")))
                .isInstanceOf(SandboxFileException.class)
                .hasMessageContaining("none.json: there is no such file");
    }
}
