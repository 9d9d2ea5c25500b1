package vn.lienthong.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileAndSignInRecipesTest {
    /** Runs a recipe, which prints lines. */
    private interface FileRecipe {
        void run() throws Exception;
    }

    private static String[] capture(FileRecipe recipe) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            recipe.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("(pulled|forged|fetched|refused|signed in|holds|after logging out): .*"))
                .toArray(String[]::new);
    }

    @Test
    @DisplayName("The portal pulls a file by its link, and a changed link opens nothing")
    void link() throws Exception {
        assertThat(capture(() -> CreateSignedFileLink.main(new String[0])))
                .containsExactly("pulled: application/pdf", "forged: HTTP 403");
    }

    @Test
    @DisplayName("A citizen's file is fetched under a clean name, and a trap is refused")
    void fetch() throws Exception {
        assertThat(capture(() -> FetchFile.main(new String[0])))
                .hasSize(2)
                .satisfies(lines ->
                        assertThat(lines[0]).isEqualTo("fetched: PDF, 21 bytes, as đơn của người KIỂM THỬ.pdf"))
                .satisfies(lines ->
                        assertThat(lines[1]).startsWith("refused: Địa chỉ").contains("LT-FILE-00"));
    }

    @Test
    @DisplayName("A citizen is logged in, matched and logged out")
    void signIn() throws Exception {
        assertThat(capture(() -> SignInCitizen.main(new String[0])))
                .containsExactly("signed in: CitizenAccount, match NEW", "after logging out: false");
    }
}
