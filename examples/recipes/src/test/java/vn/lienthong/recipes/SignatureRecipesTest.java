package vn.lienthong.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SignatureRecipesTest {
    private interface SignatureRecipe {
        void run() throws IOException;
    }

    /**
     * Returns the lines that a recipe printed, except log lines, which are written to the same stream and contain the
     * name of their logger.
     */
    private static List<String> capture(SignatureRecipe recipe) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            recipe.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(" vn.lienthong."))
                .toList();
    }

    @Test
    @DisplayName("A result goes out only with the signatures of the person and of the agency")
    void result() throws IOException {
        assertThat(capture(() -> SignResult.main(new String[0])))
                .containsExactly(
                        "1 signatures, valid: Thiếu chữ ký số của cơ quan.", "2 signatures, valid: may go out");
    }

    @Test
    @DisplayName("An upload is reported with the verdict of its signature")
    void upload() throws IOException {
        assertThat(capture(() -> VerifyUpload.main(new String[0])))
                .contains("signed: valid", "  signed: true", "changed: not-intact", "unsigned: unsigned")
                .anyMatch(line -> line.startsWith("no paper: Không đọc được tệp"));
    }

    @Test
    @DisplayName("A remote key of a person signs a document that another process completes")
    void remotely() throws IOException {
        assertThat(capture(() -> SignRemotely.main(new String[0]))).containsExactly("signed: valid");
    }
}
