package vn.lienthong.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReceiveFromPortalTest {
    @Test
    @DisplayName("A dossier that comes twice and a notice of tax are each answered with 0 and handled once")
    void runs() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReceiveFromPortal.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "trả lời 0",
                        "gửi lại, trả lời 0",
                        "trả lời 0",
                        "hồ sơ G22.99-210301-0007, giấy tờ: 1",
                        "thuế của hồ sơ H20.1-210524-0001: 1500000 đ",
                        "đã xử lý: true");
    }
}
