package vn.lienthong.portal.inbound.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.code.BankAccount;
import vn.lienthong.code.Money;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.ProcedureRef;
import vn.lienthong.dossier.ProcedureRefBuilder;
import vn.lienthong.portal.inbound.Await;
import vn.lienthong.portal.inbound.InboundBodies;
import vn.lienthong.portal.inbound.InboundFileStore;
import vn.lienthong.portal.inbound.ReceiverFixture;
import vn.lienthong.sandbox.AgencyAnswer;
import vn.lienthong.sandbox.AgencyCaller;
import vn.lienthong.sandbox.AgencyMessage;
import vn.lienthong.sandbox.Sandbox;

/** Tests in which the sandbox plays the portal. Every answer is validated against its schema. */
class MessagesTest {
    private static final UUID FILE = UUID.fromString("88a4fab0-0000-4000-8000-000000000001");

    @TempDir
    Path folder;

    private final List<InboundMessage> handled = Collections.synchronizedList(new ArrayList<>());
    private ReceiverFixture agency;
    private Sandbox sandbox;
    private AgencyCaller portal;

    @BeforeEach
    void open() {
        ProcedureRef procedure = ProcedureRefBuilder.builder()
                .code(ProcedureCode.of("1.000001"))
                .name("Thủ tục kiểm thử")
                .build();
        agency = new ReceiverFixture(ReceiverFixture.parts()
                .files(InboundFileStore.at(folder, 1_000_000))
                .onPromotion((message, delivery) -> handled.add(message))
                .onPromotionAmendment((message, delivery) -> handled.add(message))
                .onTaxDebt((message, delivery) -> handled.add(message))
                .onPaymentProof((message, delivery) -> handled.add(message))
                .lookUp(code -> code.value().startsWith("H17")
                        ? Optional.of(new DossierSummary(
                                code, procedure, OwnerKind.ENTERPRISE, DossierStatus.SETTLED, ResultReturn.POST, "Sở"))
                        : Optional.empty())
                .payable(code -> code.value().startsWith("H17")
                        ? Optional.of(new AmountDue(
                                code.value() + "20200102030405",
                                code,
                                procedure,
                                null,
                                List.of(
                                        new AmountDue.AmountLine(true, "Lệ phí", Money.dong(100_000)),
                                        new AmountDue.AmountLine(false, "Phí", Money.dong(50_000))),
                                new AmountDue.PaymentBeneficiary(
                                        BankAccount.of("0000000001"), "KIEMTHU", "SỞ KIỂM THỬ")))
                        : Optional.empty())
                .download(id -> id.equals(FILE)
                        ? Optional.of(new DownloadableFile(
                                "../../a/Kết quả\r\nX: y\".pdf",
                                "text/html",
                                3,
                                new java.io.ByteArrayInputStream(new byte[] {1, 2, 3})))
                        : Optional.empty()));
        sandbox = Sandbox.start();
        portal = sandbox.agencyCaller(URI.create("http://127.0.0.1:" + agency.port() + "/portal"));
    }

    @AfterEach
    void close() {
        sandbox.close();
        agency.close();
    }

    @Test
    @Tag("LT-IN-004")
    @DisplayName("A promotion dossier composed by the sandbox is accepted")
    void promotion() throws Exception {
        AgencyAnswer answer = portal.sendPromotion("G22.99-210301-0007");
        assertThat(answer.violations()).isEmpty();
        assertThat(answer.code()).isEqualTo("0");
        Await.until(() -> handled.size() == 1);
        assertThat(handled.get(0)).isInstanceOf(PromotionDossier.class);
    }

    @Test
    @Tag("LT-IN-006")
    @DisplayName("An amended dossier has a masked link and is identified by the portal's code")
    void amendment() throws Exception {
        String json = """
                {"service":"DongBoHoSoKMBoSung","isUpdating":"False","data":{"MaHoSoQG":"G22.99-210310-0002","MaSoThue":"0100109106",
                 "ThongTinDaNop":{"MaHoSoQGDNP":"G22.99-210301-0007"},"ThongTinSuaDoi":{"TenChuongTrinhKM":"Mới"},
                 "TenTepDangKy":"sd.pdf","URLTepDangKy":"http://files.example.vn/sd.pdf?token=bi-mat"}}""";
        AgencyAnswer answer = portal.send(AgencyMessage.PROMOTION_AMENDMENT, json);
        assertThat(answer.isWellFormed()).isTrue();
        assertThat(answer.code()).isEqualTo("0");
        Await.until(() -> handled.size() == 1);
        PromotionAmendment amendment = (PromotionAmendment) handled.get(0);
        assertThat(amendment.before().code().value()).isEqualTo("G22.99-210301-0007");
        assertThat(amendment.changes().get(PromotionAmendment.ChangedPart.NAME).value())
                .isEqualTo("Mới");
        assertThat(amendment.form().link().value()).endsWith("token=bi-mat");
        assertThat(amendment.toString()).doesNotContain("bi-mat", "sd.pdf", "0100109106");
        assertThat(portal.send(AgencyMessage.PROMOTION_AMENDMENT, json.replace("Mới", "Khác"))
                        .code())
                .isEqualTo("1");
    }

    @Test
    @Tag("LT-IN-008")
    @DisplayName("A debt that comes again is not stored twice, and one whose amount changed refuses the whole notice")
    void debts() throws Exception {
        assertThat(portal.sendTaxNotice("H20.1-210524-0001", "8000000001", "TB01", 1_500_000)
                        .code())
                .isEqualTo("0");
        assertThat(portal.sendTaxNotice("H20.1-210524-0001", "8000000001", "TB01", 1_500_000)
                        .code())
                .isEqualTo("0");
        assertThat(portal.sendTaxNotice("H20.1-210524-0001", "8000000001", "TB02", 7)
                        .code())
                .isEqualTo("0");
        AgencyAnswer changed = portal.sendTaxNotice("H20.1-210524-0001", "8000000001", "TB01", 1_500_001);
        assertThat(changed.isWellFormed()).isTrue();
        assertThat(changed.code()).isEqualTo("-1");
        Await.until(() -> handled.size() == 2 && agency.receiver.pending().isEmpty());
        TaxDebt debt = (TaxDebt) handled.get(0);
        assertThat(debt.total()).isEqualTo(Money.dong(1_500_000));
        assertThat(debt.decidedOn()).hasToString("2021-05-24");
        assertThat(debt.toString()).doesNotContain("8000000001");
    }

    @Test
    @Tag("LT-IN-008")
    @DisplayName(
            "Rows of one identity are lines of one debt; both spellings of the item are read; repeated rows are one")
    void lines() throws Exception {
        String row =
                "<LIST><MA_SO_THUE>8000000001</MA_SO_THUE><SO_QUYET_DINH>TB01</SO_QUYET_DINH>%s<SO_TIEN>%s</SO_TIEN></LIST>";
        String xml = "<DATA><BODY><ROW_LIST><MA_HSO>H20.1-210524-0001</MA_HSO>"
                + row.formatted("<TEN_TIEUMUC>Một</TEN_TIEUMUC>", "1500000")
                + row.formatted("<TEN_TIEU_MUC>Hai</TEN_TIEU_MUC>", "2000000.00")
                + row.formatted("<TEN_TIEUMUC>Một</TEN_TIEUMUC>", "1500000")
                + "</ROW_LIST></BODY></DATA>";
        assertThat(notice(xml)).startsWith("{\"error_code\":0");
        Await.until(() -> handled.size() == 1 && agency.receiver.pending().isEmpty());
        TaxDebt debt = (TaxDebt) handled.get(0);
        assertThat(debt.lines()).extracting(TaxDebt.TaxDebtLine::item).containsExactly("Một", "Hai");
        assertThat(debt.total()).isEqualTo(Money.dong(3_500_000));
    }

    @Test
    @Tag("LT-IN-009")
    @DisplayName("A proof of payment is accepted on both paths as one message")
    void proof() throws Exception {
        assertThat(portal.sendPaymentProof("H20.1-210524-0001", "8000000001", "TB01", 1_500_000)
                        .code())
                .isEqualTo("0");
        Await.until(() -> handled.size() == 1);
        PaymentProof proof = (PaymentProof) handled.get(0);
        assertThat(proof.paid().done()).isTrue();
        assertThat(proof.paid().amount()).isEqualTo(Money.dong(1_500_000));
        assertThat(proof.file().value()).startsWith("http://files.example.vn");
        assertThat(proof.toString()).doesNotContain("KIỂM THỬ", "files.example.vn");
        String same = InboundBodies.proof("H20.1-210524-0001", "8000000001", "TB01", 1_500_000);
        assertThat(agency.post("nhantbthuedvcqg", same).body()).startsWith("{\"error_code\":0");
        Await.until(() -> agency.receiver.pending().isEmpty());
        assertThat(handled).hasSize(1);
    }

    @Test
    @Tag("LT-IN-010")
    @DisplayName("A lookup returns the owner and the form of result return, or that the dossier is absent")
    void lookUp() {
        AgencyAnswer found = portal.lookUp("H17-200101-0001");
        assertThat(found.violations()).isEmpty();
        assertThat(found.body()).contains("\"LoaiDoiTuong\":\"2\"", "\"HinhThuc\":\"1\"", "\"TrangThaiHoSo\":\"9\"");
        AgencyAnswer none = portal.lookUp("H18-200101-0001");
        assertThat(none.isWellFormed()).isTrue();
        assertThat(none.body()).startsWith("{\"error_code\":\"-1\"");
    }

    @Test
    @Tag("LT-IN-012")
    @DisplayName("A payment look-up answers 1 with sums that agree, or 0 with an empty list")
    void payable() {
        AgencyAnswer found = portal.lookUpAmountDue("H17-200101-0001");
        assertThat(found.violations()).isEmpty();
        assertThat(found.code()).isEqualTo("1");
        assertThat(found.body()).contains("\"SoTien\":100000", "\"SoTien\":\"100000\"", "\"LoaiPhiLePhi\":1");
        AgencyAnswer nothing = portal.lookUpAmountDue("H18-200101-0001");
        assertThat(nothing.isWellFormed()).isTrue();
        assertThat(nothing.body()).isEqualTo("{\"error_code\":0,\"message\":[]}");
    }

    @Test
    @Tag("LT-IN-011")
    @DisplayName("A file goes out as an attachment, its name cleaned and its type one that no browser runs")
    void download() {
        assertThat(portal.download(FILE)).containsExactly(1, 2, 3);
        var file = agency.send(java.net.http.HttpRequest.newBuilder(agency.url("downloadfile/" + FILE)));
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"K")
                .doesNotContain("..", "/")
                .endsWith(".pdf");
        assertThat(file.headers().firstValue("X")).isEmpty();
        for (String path : List.of(
                "downloadfile/" + FILE.toString().replace('1', '2'),
                "downloadfile/x",
                "downloadfile/------------------------------------",
                "downloadfile/../search/call")) {
            var none = agency.send(java.net.http.HttpRequest.newBuilder(agency.url(path)));
            assertThat(none.statusCode()).as(path).isIn(404, 405);
            assertThat(none.body()).startsWith("{\"error_code\":");
        }
    }

    private String notice(String xml) {
        String base64 = Base64.getEncoder().encodeToString(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return agency.post(
                        "nhantbthuedvcqg",
                        "{\"service\":\"NhanThongBaoThueDat\",\"isUpdating\":\"False\",\"data\":{\"FileThongBaoThue\":\""
                                + base64 + "\"}}")
                .body();
    }
}
