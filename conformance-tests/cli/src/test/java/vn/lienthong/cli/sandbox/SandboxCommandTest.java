package vn.lienthong.cli.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;
import vn.lienthong.cli.RootCommand;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
class SandboxCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** A command that runs in its own thread. Its output is read line by line; an interrupt replaces Ctrl-C. */
    private static final class RunningSandboxCommand implements AutoCloseable {
        private final BufferedReader lines;
        private final FutureTask<Integer> task;
        private final Thread thread;

        RunningSandboxCommand(String... args) throws IOException {
            PipedReader reader = new PipedReader(1 << 16);
            PrintWriter out = new PrintWriter(new PipedWriter(reader));
            lines = new BufferedReader(reader);
            Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out);
            task = new FutureTask<>(() -> {
                int exit = RootCommand.run(terminal, args);
                out.close();
                return exit;
            });
            thread = new Thread(task);
            thread.start();
        }

        String readLine() throws IOException {
            return lines.readLine();
        }

        JsonNode readEvent() throws IOException {
            return JSON.readTree(readLine());
        }

        void interrupt() {
            thread.interrupt();
        }

        int awaitExitCode() throws Exception {
            return task.get(30, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }

    @Test
    @DisplayName("The printed connection lines configure a client; calls are printed; the end is clean")
    void connects() throws Exception {
        try (RunningSandboxCommand running = new RunningSandboxCommand("sandbox")) {
            assertThat(running.readLine()).startsWith("Môi trường thử nghiệm đang chạy tại http://127.0.0.1:");
            assertThat(running.readLine()).contains("PortalOptions.fromMap");
            Map<String, String> settings = new HashMap<>();
            String trust = "";
            for (String line = running.readLine(); !line.isEmpty(); line = running.readLine()) {
                if (line.startsWith("# ")) {
                    trust = line;
                    continue;
                }
                settings.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
            assertThat(trust).contains("portal.trustOwnCodes=true", "--look-up full");
            try (PortalClient portal = PortalClient.connect(PortalOptions.fromMap(settings))) {
                assertThat(portal.catalogue()
                                .fetch(ProcedureCode.of("2.000488"))
                                .value()
                                .name())
                        .isNotBlank();
            }
            assertThat(running.readLine()).contains("#1 login: HTTP 200");
            assertThat(running.readLine()).contains("#2 LayThuTuc: HTTP 200");
            running.interrupt();
            assertThat(running.readLine()).isEqualTo("Đã dừng: 2 lượt gọi, 0 hồ sơ, 0 vi phạm.");
            assertThat(running.awaitExitCode()).isZero();
        }
    }

    @Test
    @DisplayName(
            "With --json each event is one JSON object on one line: start, calls with their faults, violations, end")
    void events() throws Exception {
        Path faults = Files.writeString(
                folder.resolve("faults.json"),
                "[{\"service\":\"LayDVC\",\"nth\":1,\"fault\":\"status\",\"status\":503}]");
        try (RunningSandboxCommand running =
                new RunningSandboxCommand("--json", "sandbox", "--faults", faults.toString(), "--look-up", "full")) {
            Map<String, String> settings = settings(running.readEvent());
            try (PortalClient portal = PortalClient.connect(PortalOptions.fromMap(settings))) {
                portal.catalogue().listServices();
            }
            assertThat(running.readEvent().path("service").asText()).isEqualTo("login");
            JsonNode struck = running.readEvent();
            assertThat(struck.path("fault").asText()).isEqualTo("status");
            assertThat(struck.path("status").asInt()).isEqualTo(503);
            assertThat(running.readEvent().path("fault").isNull()).isTrue();

            settings.put("portal.integration", settings.get("portal.sharing"));
            try (PortalClient portal = PortalClient.connect(PortalOptions.fromMap(settings))) {
                assertThatThrownBy(() -> portal.catalogue().listServices()).isInstanceOf(ServiceException.class);
            }
            assertThat(running.readEvent().path("service").asText()).isEqualTo("login");
            assertThat(List.of(running.readEvent(), running.readEvent()))
                    .as("a violation may be told before its call has ended")
                    .anySatisfy(event -> assertThat(event.path("kind").asText()).isEqualTo("wrong-lane"))
                    .anySatisfy(event -> assertThat(event.path("warnings")).isNotEmpty());
            running.interrupt();
            JsonNode stopped = running.readEvent();
            assertThat(stopped.path("event").asText()).isEqualTo("stopped");
            assertThat(stopped.path("violations").asInt()).isEqualTo(1);
            assertThat(running.awaitExitCode()).isZero();
        }
    }

    private static Map<String, String> settings(JsonNode started) {
        assertThat(started.path("event").asText()).isEqualTo("started");
        Map<String, String> settings = new HashMap<>();
        JsonNode connect = started.path("connect");
        connect.fieldNames()
                .forEachRemaining(key -> settings.put(key, connect.path(key).asText()));
        return settings;
    }

    @Test
    @DisplayName("A port in use ends with exit code 2")
    void taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandOutput ran = CommandRunner.run("sandbox", "--port", Integer.toString(other.getLocalPort()));
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualTo("Không chạy được môi trường thử nghiệm: không mở được cổng TCP " + other.getLocalPort()
                            + " trên 127.0.0.1\n");
            CommandOutput english =
                    CommandRunner.run("sandbox", "--lang", "en", "--port", Integer.toString(other.getLocalPort()));
            assertThat(english.err()).contains("cannot listen on port " + other.getLocalPort());
        }
    }

    @Test
    @DisplayName("A file of faults or procedures that cannot be used is refused with exit code 2, and nothing listens")
    void badFiles() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "[{\"service\":\"login\",\"fault\":\"rain\"}]");
        Path missing = folder.resolve("missing.json");
        for (Path file : new Path[] {bad, missing, folder}) {
            for (String option : new String[] {"--faults", "--procedures"}) {
                CommandOutput ran = CommandRunner.run("sandbox", option, file.toString());
                assertThat(ran.exitCode()).as(option + " " + file).isEqualTo(2);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.err()).contains(file.toString()).doesNotContain("\tat ", "Exception", "  ");
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--faults|[{\"fault\":\"reset\"}]|, quy tắc 1: cần có \"service\" là chuỗi|, rule 1: needs a text \"service\"",
                "--faults|[|, dòng 1: tệp không phải JSON, hoặc có khóa trùng|, line 1: the file is not JSON, or has a key twice",
                "--procedures|{}|, dòng 1: không phải nội dung thủ tục hành chính hợp lệ (mỗi dòng một thủ tục); thiếu khóa|, line 1: is no procedure (one sheet a line); required (",
                "--procedures|{|, dòng 1: không phải nội dung thủ tục hành chính hợp lệ (mỗi dòng một thủ tục); |, line 1: is no procedure (one sheet a line); syntax (",
            })
    @DisplayName("The reason for rejecting a file is in the chosen language, with its place")
    void reasons(String option, String content, String vietnamese, String english) throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), content);
        CommandOutput vi = CommandRunner.run("sandbox", option, file.toString());
        assertThat(vi.err())
                .startsWith("Không chạy được môi trường thử nghiệm: " + file + vietnamese)
                .doesNotContain(" expected", " needs", "the ", "  ");
        CommandOutput en = CommandRunner.run("sandbox", option, file.toString(), "--lang", "en");
        assertThat(en.err())
                .startsWith("The sandbox cannot run: " + file + english)
                .doesNotContain("  ");
    }

    @Test
    @DisplayName("The help lists every fault and every odd answer, and its example is a valid plan")
    void helpOfFaults() throws IOException {
        for (String language : new String[] {"vi", "en"}) {
            String help =
                    CommandRunner.run("sandbox", "--help", "--lang", language).out();
            for (SandboxFault.FaultKind kind : SandboxFault.FaultKind.values()) {
                assertThat(help).contains(" " + kind.text());
            }
            for (OddAnswer form : OddAnswer.values()) {
                assertThat(help).contains(" " + form.text());
            }
            assertThat(plan(help)).isEqualTo(FaultPlan.at("DongBoHoSoMC", 1, SandboxFault.cutAnswerAt(20)));
        }
    }

    @Test
    @DisplayName("The fault plan of conformance-tests/README.md is valid")
    void readme() throws IOException {
        assertThat(plan(Files.readString(Path.of("../README.md"))).rules()).hasSize(1);
    }

    private FaultPlan plan(String text) throws IOException {
        Matcher example = Pattern.compile("\\[\\{\"service\".*?\\}\\]").matcher(text);
        assertThat(example.find()).isTrue();
        return FaultPlan.read(Files.writeString(folder.resolve("example.json"), example.group()));
    }
}
