package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.judge.MessageJudge;

/** Tests of each kind of malformed request to each service. */
@Tag("LT-IN-013")
class MalformedTest {
    private static final String SECRET = "CANARY-KIEM-THU";
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final List<String> PUSHES = List.of("addtthcKhuyenMai", "nhanhsdvcqg", "nhantbthuedvcqg");
    private static final List<String> ALL = Stream.concat(
                    PUSHES.stream(), Stream.of("search/call", "dptracuuthanhtoanhs"))
            .toList();

    @TempDir
    Path folder;

    private final AtomicInteger handled = new AtomicInteger();
    private ReceiverFixture agency;

    @BeforeEach
    void open() {
        agency = new ReceiverFixture(ReceiverFixture.parts()
                .files(InboundFileStore.at(folder, 1_000_000))
                .limits(InboundLimits.standard().toBuilder()
                        .body(100_000)
                        .whole(200_000)
                        .files(3)
                        .stall(Duration.ofMillis(300))
                        .build())
                .onPromotion((message, delivery) -> handled.incrementAndGet())
                .onPromotionAmendment((message, delivery) -> handled.incrementAndGet())
                .onTaxDebt((message, delivery) -> handled.incrementAndGet())
                .onPaymentProof((message, delivery) -> handled.incrementAndGet())
                .payable(code -> Optional.empty())
                .lookUp(code -> Optional.empty()));
        // The first call of a process loads classes.
        agency.post("addtthcKhuyenMai", "{}");
    }

    @AfterEach
    void close() {
        agency.close();
    }

    static Stream<Arguments> bodies() {
        String deep = "[".repeat(300) + "]".repeat(300);
        String start = "{\"a\":\"" + SECRET + "\",\"MaHoSo\":";
        return Stream.of(
                        Arguments.of("empty", InboundBodies.utf8("")),
                        Arguments.of("cut", InboundBodies.utf8(start + "\"G22")),
                        Arguments.of("not JSON", InboundBodies.utf8("<a>" + SECRET + "</a>")),
                        Arguments.of("a word", InboundBodies.utf8(SECRET)),
                        Arguments.of("UTF-16", (start + "\"x\"}").getBytes(StandardCharsets.UTF_16LE)),
                        Arguments.of("UTF-16 with a mark", (start + "\"x\"}").getBytes(StandardCharsets.UTF_16)),
                        Arguments.of("no UTF-8", InboundBodies.joined(InboundBodies.utf8(start + "\""), new byte[] {
                            (byte) 0xC3, '"', '}'
                        })),
                        Arguments.of(
                                "overlong UTF-8", InboundBodies.joined(InboundBodies.utf8(start + "\""), new byte[] {
                                    (byte) 0xC0, (byte) 0x80, '"', '}'
                                })),
                        Arguments.of(
                                "a mark",
                                InboundBodies.joined(
                                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                                        InboundBodies.utf8(start + "\"x\"}"))),
                        Arguments.of("a key twice", InboundBodies.utf8(start + "\"x\",\"MaHoSo\":\"x\"}")),
                        Arguments.of("a list", InboundBodies.utf8("[\"" + SECRET + "\"]")),
                        Arguments.of("null", InboundBodies.utf8("null")),
                        Arguments.of(
                                "an object for a text",
                                InboundBodies.utf8(start + "{\"a\":1},\"service\":{},\"masohoso\":[]}")),
                        Arguments.of("no fields", InboundBodies.utf8("{\"a\":\"" + SECRET + "\"}")),
                        Arguments.of("deep", InboundBodies.utf8(start + deep + "}")),
                        Arguments.of("a huge number", InboundBodies.utf8(start + "1".repeat(5_000) + "}")),
                        Arguments.of("too large", InboundBodies.utf8(start + "\"" + "x".repeat(150_000) + "\"}")),
                        Arguments.of("more behind it", InboundBodies.utf8(start + "\"x\"}{}")))
                .flatMap(body -> ALL.stream().map(service -> Arguments.of(service, body.get()[0], body.get()[1])));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bodies")
    @DisplayName("A malformed body is answered in the field's form, quoted nowhere and stored nowhere")
    void body(String service, String kind, byte[] body) throws Exception {
        refused(() -> agency.post(service, body), service.equals("search/call"));
    }

    static Stream<Arguments> messages() {
        String code = "G22.99-210301-0007";
        String file = "{\"MaHoSo\":\"" + code + "\",\"MaTTHC\":\"2.000033\",\"MaSoThue\":\"0100109106\",";
        return Stream.of(
                Arguments.of("addtthcKhuyenMai", "bad base64", file + "\"TepDonDangKy\":\"" + SECRET + "!\"}"),
                Arguments.of(
                        "addtthcKhuyenMai",
                        "a data URL",
                        file + "\"TepDonDangKy\":\"data:application/pdf;base64,JVBERi0=\"}"),
                Arguments.of("addtthcKhuyenMai", "base64 that is cut", file + "\"TepDonDangKy\":\"JVBERi0\"}"),
                Arguments.of(
                        "addtthcKhuyenMai",
                        "good, then bad base64",
                        file + "\"TepDonDangKy\":\"JVBERi0=\",\"TaiLieuNop\":[{\"Base64\":\"%%\"}]}"),
                Arguments.of(
                        "addtthcKhuyenMai",
                        "a forged place of a file",
                        file + "\"TepDonDangKy\":\"88a4fab0-0000-4000-8000-000000000001/3/" + "0".repeat(64) + "\"}"),
                Arguments.of("addtthcKhuyenMai", "a number for a file", file + "\"TepDonDangKy\":1}"),
                Arguments.of(
                        "addtthcKhuyenMai",
                        "too many files",
                        file + "\"TaiLieuNop\":[" + "{\"Base64\":\"JVBERi0=\"},".repeat(3)
                                + "{\"Base64\":\"JVBERi0=\"}]}"),
                Arguments.of(
                        "addtthcKhuyenMai",
                        "a file twice",
                        file + "\"TepDonDangKy\":\"JVBERi0=\",\"TepDonDangKy\":\"JVBERi0=\"}"),
                Arguments.of("addtthcKhuyenMai", "a day of another form", file + "\"NgayNopHoSo\":\"" + SECRET + "\"}"),
                Arguments.of(
                        "addtthcKhuyenMai",
                        "no tax code",
                        "{\"MaHoSo\":\"" + code + "\",\"MaTTHC\":\"2.000033\",\"MaSoThue\":\" \"}"),
                Arguments.of(
                        "nhanhsdvcqg", "an unknown service", "{\"service\":\"" + SECRET + "\",\"data\":{\"a\":1}}"),
                Arguments.of(
                        "nhantbthuedvcqg",
                        "an unknown service",
                        "{\"service\":\"" + SECRET + "\",\"data\":{\"MaHoSoQG\":\"x\"}}"),
                Arguments.of("nhantbthuedvcqg", "no data", "{\"service\":\"NhanThongBaoThueDat\"}"),
                Arguments.of("nhantbthuedvcqg", "bad base64", InboundBodies.noticeOf("%" + SECRET)),
                Arguments.of("nhantbthuedvcqg", "no XML", InboundBodies.notice(SECRET)),
                Arguments.of("nhantbthuedvcqg", "no rows", InboundBodies.notice("<DATA><BODY/></DATA>")),
                Arguments.of(
                        "nhantbthuedvcqg",
                        "XML that is cut",
                        InboundBodies.notice(InboundBodies.debt("1").substring(0, 90))),
                Arguments.of("nhantbthuedvcqg", "a fraction", InboundBodies.notice(InboundBodies.debt("1.5"))),
                Arguments.of("nhantbthuedvcqg", "a debt below 0", InboundBodies.notice(InboundBodies.debt("-1"))),
                Arguments.of("nhantbthuedvcqg", "an exponent", InboundBodies.notice(InboundBodies.debt("1e3"))),
                Arguments.of("nhantbthuedvcqg", "separators", InboundBodies.notice(InboundBodies.debt("1.500.000"))),
                Arguments.of(
                        "nhantbthuedvcqg",
                        "more than a long",
                        InboundBodies.notice(InboundBodies.debt("9".repeat(19)))),
                Arguments.of("nhanhsdvcqg", "a fraction", InboundBodies.proof("H20", "8000000001", "TB", "1.5")),
                Arguments.of("nhanhsdvcqg", "a payment below 0", InboundBodies.proof("H20", "8000000001", "TB", "-1")),
                Arguments.of("nhanhsdvcqg", "an exponent", InboundBodies.proof("H20", "8000000001", "TB", "1E9")),
                Arguments.of(
                        "nhanhsdvcqg",
                        "a word for money",
                        InboundBodies.proof("H20", "8000000001", "TB", "\"" + SECRET + "\"")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("messages")
    @DisplayName("A message with a missing or invalid value is refused in the portal's format")
    void message(String service, String kind, String body) throws Exception {
        refused(() -> agency.post(service, body), false);
    }

    static Stream<Arguments> xml() {
        String lol = "<!DOCTYPE D [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String row = "<MA_HSO>H20.1-210524-0001</MA_HSO><LIST><MA_SO_THUE>8000000001</MA_SO_THUE>"
                + "<SO_QUYET_DINH>%s</SO_QUYET_DINH><SO_TIEN>1</SO_TIEN></LIST>";
        String around = "<DATA><BODY><ROW_LIST>%s</ROW_LIST></BODY></DATA>";
        return Stream.of(
                Arguments.of("a document type", "<!DOCTYPE DATA>" + InboundBodies.debt("1")),
                Arguments.of(
                        "an external document type",
                        "<!DOCTYPE DATA SYSTEM \"http://127.0.0.1:9/x.dtd\">" + InboundBodies.debt("1")),
                Arguments.of("a bomb of entities", lol + around.formatted(row.formatted("&c;"))),
                Arguments.of(
                        "an external entity",
                        "<!DOCTYPE D [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                                + around.formatted(row.formatted("&f;"))),
                Arguments.of(
                        "a parameter entity",
                        "<!DOCTYPE D [<!ENTITY % f SYSTEM \"http://127.0.0.1:9/x\"> %f;]>" + InboundBodies.debt("1")),
                Arguments.of("an entity of nobody", around.formatted(row.formatted("&f;"))),
                Arguments.of(
                        "XInclude in place of a decision",
                        around.formatted(
                                row.formatted(
                                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\"/>"))),
                Arguments.of(
                        "a declared UTF-16", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + InboundBodies.debt("1")),
                Arguments.of(
                        "another encoding",
                        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + InboundBodies.debt("1")),
                Arguments.of("a zero", InboundBodies.debt("1") + "\0"),
                Arguments.of("an element inside an amount", InboundBodies.debt("1<x/>000")),
                Arguments.of("an amount twice", InboundBodies.debt("1</SO_TIEN><SO_TIEN>900")),
                Arguments.of(
                        "a taxpayer twice",
                        InboundBodies.debt("1").replace("<SO_TIEN>", "<MA_SO_THUE>8000000002</MA_SO_THUE><SO_TIEN>")),
                Arguments.of(
                        "a decision twice",
                        InboundBodies.debt("1").replace("<SO_TIEN>", "<SO_QUYET_DINH>TB02</SO_QUYET_DINH><SO_TIEN>")),
                Arguments.of(
                        "a dossier twice",
                        InboundBodies.debt("1").replace("<LIST>", "<MA_HSO>H20.1-210524-0002</MA_HSO><LIST>")),
                Arguments.of(
                        "an element inside a dossier", InboundBodies.debt("1").replace("210524-0001", "<x/>0001")),
                Arguments.of(
                        "an item in both spellings",
                        InboundBodies.debt("1")
                                .replace(
                                        "<SO_TIEN>",
                                        "<TEN_TIEUMUC>A</TEN_TIEUMUC><TEN_TIEU_MUC>B</TEN_TIEU_MUC><SO_TIEN>")),
                Arguments.of("too deep", "<a>".repeat(40) + "</a>".repeat(40)),
                Arguments.of("a text too long", around.formatted(row.formatted("x".repeat(3_000)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("xml")
    @Tag("LT-IN-014")
    @DisplayName("XML that would expand, fetch or overflow is refused")
    void xml(String kind, String xml) throws Exception {
        refused(() -> agency.post("nhantbthuedvcqg", InboundBodies.notice(xml)), false);
    }

    @Test
    @DisplayName("A wrong method, path or content type is refused in the field's form")
    void http() throws Exception {
        String body = InboundBodies.promotion("G22.99-210301-0007");
        refused(() -> agency.send(HttpRequest.newBuilder(agency.url("addtthcKhuyenMai"))), false);
        refused(
                () -> agency.send(
                        HttpRequest.newBuilder(agency.url("search/call")).DELETE()),
                true);
        refused(() -> agency.post("khong-co", body), false);
        refused(() -> agency.post("addtthcKhuyenMai/x", body), false);
        refused(() -> agency.post("", body), false);
        for (String type : List.of("text/plain", "application/xml", "application/json; charset=windows-1258")) {
            refused(
                    () -> agency.send(HttpRequest.newBuilder(agency.url("addtthcKhuyenMai"))
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString(body))),
                    false);
        }
        refused(
                () -> agency.send(HttpRequest.newBuilder(agency.url("addtthcKhuyenMai"))
                        .header("Origin", "https://example.vn")
                        .POST(HttpRequest.BodyPublishers.ofString(body))),
                false);
        refused(
                () -> agency.send(HttpRequest.newBuilder(agency.url("addtthcKhuyenMai"))
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofString(body))),
                false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"addtthcKhuyenMai", "nhantbthuedvcqg", "search/call"})
    @DisplayName(
            "A body that stalls is answered in the field's form soon after its time is over, and others are served meanwhile")
    void slow(String service) throws Exception {
        boolean inTime = false;
        for (int i = 0; i < 3 && !inTime; i++) {
            try (StallingCaller stalled = new StallingCaller(agency.port(), ReceiverFixture.FORWARD + service)) {
                assertThat(agency.post("khong-co", "{}").statusCode()).isEqualTo(404);
                String answer = stalled.answer();
                assertThat(answer).startsWith("HTTP/1.1 408").contains("{\"error_code\":");
                inTime = stalled.waited().compareTo(Duration.ofMillis(300).plus(AT_ONCE)) < 0;
            }
        }
        assertThat(inTime).isTrue();
        served();
    }

    /** Sends a request and returns its answer. */
    private interface Sent {
        HttpResponse<String> call();
    }

    private void refused(Sent sent, boolean lookUp) throws Exception {
        HttpResponse<String> answer = sent.call();
        // The machine may be busy: one of three attempts must be in time.
        assertThat(Stream.generate(() -> taken(sent)).limit(3).anyMatch(time -> time.compareTo(AT_ONCE) < 0))
                .isTrue();
        assertThat(answer.body()).startsWith(lookUp ? "{\"error_code\":\"-1\"," : "{\"error_code\":-1,");
        String schema = lookUp ? "portal/searchcall.answer" : "portal/addtthcKhuyenMai.answer";
        assertThat(MessageJudge.standard()
                        .judge(schema, InboundBodies.utf8(answer.body()))
                        .violations())
                .isEmpty();
        assertThat(answer.statusCode())
                .as("an error of the sender, not of ours")
                .isLessThan(500);
        assertThat(answer.body()).doesNotContain(SECRET, "8000000001", "0100109106", "JVBERi0");
        assertThat(agency.receiver.pending()).isEmpty();
        assertThat(folder).isEmptyDirectory();
        served();
    }

    private static Duration taken(Sent sent) {
        long start = System.nanoTime();
        sent.call();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void served() throws InterruptedException {
        int before = handled.get();
        String code = "G22.99-210302-" + (10_000 + before);
        assertThat(agency.post("addtthcKhuyenMai", InboundBodies.promotion(code))
                        .body())
                .startsWith("{\"error_code\":0,");
        Await.until(
                () -> handled.get() == before + 1 && agency.receiver.pending().isEmpty());
    }
}
