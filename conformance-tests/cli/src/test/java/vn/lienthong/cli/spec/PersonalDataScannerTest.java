package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LT-PRIV-002")
class PersonalDataScannerTest {
    @Test
    @DisplayName("No file of the repository contains possible personal data")
    void repository() {
        List<String> found = new ArrayList<>();
        List<Path> files = SpecRepositoryFiles.listRepositoryFiles();
        assertThat(files).hasSizeGreaterThan(300);
        for (Path file : files) {
            PersonalDataScanner.scan(SpecRepositoryFiles.readText(file)).forEach(one -> found.add(file + " " + one));
        }
        assertThat(found).isEmpty();
    }

    /** Checks a sample that is assembled here, so that this file contains no complete sample. */
    @ParameterizedTest(name = "{2} {1}…")
    @CsvSource({
        "038, 090123456, a personal number",
        "001, 199123456, a personal number",
        "079, 206123456, a personal number",
        "090, 7654321, a telephone",
        "+84, 987654321, a telephone",
        "024, 38000123, a telephone",
        "mot.nguoi@, gmail.com, an e-mail",
        "a@example., com.vn, an e-mail",
        "Nguyễn, ' Văn Hùng', a name",
        "TRẦN, ' THỊ KIỂU', a name",
        "lê, ' thị kiểm tra', a name",
    })
    @DisplayName("What could be real is found, with its line and without being quoted")
    void found(String begin, String end, String what) {
        String sample = begin + end;
        for (String around : new String[] {"%s", "x\n{\"a\":\"%s\"}", "x\n  %s,"}) {
            String text = String.format(around, sample);
            assertThat(PersonalDataScanner.scan(text))
                    .containsExactly("line " + text.lines().count() + ": " + what);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "038004000001",
                "038104000001",
                "0900000001",
                "02800001904",
                "kiem.thu@example.vn",
                "x@y.test",
                "Nguyễn Văn KIỂM THỬ",
                "TRẦN THỊ KIỂM THỬ",
                "Xã Hồ Thị Kỷ",
                "Phường Hoàng Văn Thụ",
                "20241205083000",
                "202412050830",
                "88a4fab0-0000-4000-8000-000000000001",
                "H56.14-241205-12345"
            })
    @DisplayName("The invented forms, and what only looks like a person, pass")
    void passes(String text) {
        assertThat(PersonalDataScanner.scan(text)).isEmpty();
        assertThat(PersonalDataScanner.scan("{\"a\":\"" + text + "\"}")).isEmpty();
    }
}
