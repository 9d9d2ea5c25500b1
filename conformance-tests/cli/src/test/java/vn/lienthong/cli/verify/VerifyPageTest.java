package vn.lienthong.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.TrustStatus;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.value.Language;

class VerifyPageTest {
    private static final VerifyPage.VerificationSettings SETTINGS =
            new VerifyPage.VerificationSettings(SampleVerificationReports.PROVEN, VerificationProfile.STRICT, 1);

    private static String html(List<VerifiedFile> files, Language language) {
        return VerifyPage.html(files, SETTINGS, CliTexts.forLanguage(language));
    }

    /** Parses the page as XML: unescaped text would make it invalid or add elements. */
    private static Document parseDom(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
        } catch (Exception e) {
            throw new AssertionError("not well formed", e);
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Document page, String name) {
        return elements(page, name).stream().map(Element::getTextContent).toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Each verdict has its own text, colour and symbol")
    void verdicts(Language language) throws IOException {
        String html = html(SampleVerificationReports.oneOfEachVerdict(), language);
        Files.writeString(Path.of("target", "verify-" + language + ".html"), html);
        List<Element> banners = elements(parseDom(html), "section");
        List<String> classes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        for (Element banner : banners) {
            classes.add(banner.getAttribute("class"));
            words.add(banner.getElementsByTagName("strong").item(0).getTextContent());
            Element sign = (Element) banner.getElementsByTagName("svg").item(0);
            signs.add(sign.getElementsByTagName("path")
                    .item(sign.getElementsByTagName("path").getLength() - 1)
                    .getAttributes()
                    .getNamedItem("d")
                    .getNodeValue());
            assertThat(html).contains("." + classes.get(classes.size() - 1).substring("file ".length()));
        }
        assertThat(classes)
                .containsExactly(
                        "file valid",
                        "file not-intact",
                        "file not-trusted",
                        "file unknown",
                        "file unsigned",
                        "file unreadable");
        assertThat(words).doesNotHaveDuplicates();
        // A cross is shown in an octagon and in a square.
        assertThat(signs).doesNotContain("").hasSize(6);
        assertThat(signs.stream().distinct()).hasSize(5);
        assertThat(html).doesNotContain("{{l.", "{{{").doesNotContainPattern("(verify|signature)[.][a-z]");
    }

    @Test
    @DisplayName("A signature's card answers who, when, over what, whether one can rely on it, and why")
    void card() {
        Document page = parseDom(html(SampleVerificationReports.oneOfEachVerdict(), Language.VI));
        String official = texts(page, "article").get(0);
        assertThat(official)
                .contains("TRẦN VĂN KIỂM THỬ", "cá nhân", "08:30:07 02/03/2026", "08:30:00 02/03/2026")
                .contains("Bản lưu 1 trong 2", "cơ quan (được phép)", "Có. Chữ ký hợp lệ.");
        assertThat(official).doesNotContain("chưa được kiểm chứng");
        assertThat(texts(page, "article").get(3)).contains("theo chứng thư kèm trong tệp, chưa được kiểm chứng");
        assertThat(texts(page, "article").get(2)).contains("phần cuối đã bị cắt mất", "Không. Chữ ký không còn");
        assertThat(texts(page, "details").get(0)).contains("RSASSA-PSS, SHA-256, 3072 bit", "không bị thu hồi");
    }

    @Test
    @DisplayName(
            "A name counts as unproven where the signature is not that of its certificate's key, however trusted that is")
    void otherPersonsCertificate() {
        SignatureReport broken = new SignatureReport(
                "Signature1",
                SignatureVerdict.NOT_INTACT,
                false,
                TrustStatus.YES,
                SampleVerificationReports.wholeFileCoverage(),
                SampleVerificationReports.agencySigner(),
                null,
                new VerdictEvidence(null, null, List.of(), List.of()),
                new Findings(List.of(SampleVerificationReports.finding(Severity.FAIL, "signature.result.broken"))));
        Document page = parseDom(
                html(List.of(VerifiedFile.of("a.pdf", SampleVerificationReports.report(broken))), Language.VI));
        assertThat(texts(page, "article").get(0)).contains("chưa được kiểm chứng");
    }

    @Test
    @DisplayName("Where a part alone is signed, the head of a valid file does not vouch for the whole of it")
    void partly() {
        SignatureReport part = SampleVerificationReports.signature(
                SampleVerificationReports.agencySigner(),
                SignatureVerdict.VALID,
                SampleVerificationReports.coverageOf(SignatureCoverage.CoverageExtent.PART, 1, 1),
                null);
        SignatureReport whole = SampleVerificationReports.signature(
                SampleVerificationReports.agencySigner(),
                SignatureVerdict.VALID,
                SampleVerificationReports.wholeFileCoverage(),
                null);
        String alone = html(List.of(VerifiedFile.of("a.xml", SampleVerificationReports.report(part))), Language.VI);
        String both =
                html(List.of(VerifiedFile.of("a.xml", SampleVerificationReports.report(part, whole))), Language.VI);
        assertThat(alone).contains("Chỉ tin cậy được phần đã ký").doesNotContain("Có thể tin cậy: nội dung");
        assertThat(both).doesNotContain("Chỉ tin cậy được phần đã ký").contains("Có thể tin cậy: nội dung");
    }

    @Test
    @DisplayName("Texts of a certificate or a file's name stay texts, and cannot turn the direction of writing")
    void hostile() {
        String html = html(SampleVerificationReports.oneOfEachVerdict(), Language.EN);
        Document page = parseDom(html);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        assertThat(html).doesNotContain("\u202E", "\u001b");
        assertThat(texts(page, "bdi"))
                .anyMatch(text -> text.contains("<script>alert(1)</script>\"' & {{name}} \\u202e"));
        assertThat(texts(page, "h2")).anyMatch(text -> text.endsWith("ảnh <b>.jpg"));
    }

    @Test
    @DisplayName("It runs nothing and loads nothing")
    void offline() {
        String html = html(SampleVerificationReports.oneOfEachVerdict(), Language.VI);
        Document page = parseDom(html);
        assertThat(html).contains("default-src 'none'").doesNotContain("url(", "@import", "src=", "onload");
        for (String loading : List.of("script", "link", "img", "iframe", "object", "form")) {
            assertThat(elements(page, loading)).as(loading).isEmpty();
        }
        assertThat(elements(page, "a"))
                .allMatch(link -> link.getAttribute("href").startsWith("#f"));
    }

    @Test
    @DisplayName("The picture shows which revisions a signature covers, and what a cut file has lost")
    void strip() {
        Document page = parseDom(html(SampleVerificationReports.oneOfEachVerdict(), Language.VI));
        List<String> rows = elements(page, "tr").stream()
                .filter(row -> row.getTextContent().startsWith("Chữ ký "))
                .map(Element::getTextContent)
                .toList();
        assertThat(rows)
                .containsExactly(
                        "Chữ ký 1đã kýghi sau khi ký", "Chữ ký 2đã kýđã ký", "Chữ ký 1đã kýmất", "Chữ ký 1ký một phần");
    }

    @Test
    @DisplayName("A file of a million revisions is a page all the same")
    void manyRevisions() {
        SignatureReport[] signatures = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> SampleVerificationReports.signature(
                        SampleVerificationReports.agencySigner(),
                        SignatureVerdict.VALID,
                        SampleVerificationReports.coverageOf(
                                SignatureCoverage.CoverageExtent.EARLIER_REVISION, i * 7, 1_000_000),
                        null))
                .toArray(SignatureReport[]::new);
        String html =
                html(List.of(VerifiedFile.of("a.pdf", SampleVerificationReports.report(signatures))), Language.EN);
        assertThat(html.length()).isLessThan(600_000);
        assertThat(elements(parseDom(html), "th")).hasSizeLessThan(130);
        assertThat(html).contains("Revision 1000000");
    }
}
