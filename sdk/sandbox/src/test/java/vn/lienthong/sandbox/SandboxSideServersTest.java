package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lienthong.judge.MessageJudge;

/** Tests of the additional servers of the sandbox: files by URL, and the identity provider. */
@ExtendWith(SandboxExtension.class)
class SandboxSideServersTest {
    @Test
    @DisplayName("A file that it gives out is pulled whole, and one that is cut is noticed")
    void files(Sandbox sandbox) throws IOException {
        SandboxFiles files = sandbox.files();
        SandboxFiles.PulledFile pulled =
                files.download(files.serve("tệp 1.txt", "abc".getBytes(StandardCharsets.UTF_8)));
        assertThat(pulled.size()).isEqualTo(3);
        assertThat(pulled.sha256()).startsWith("ba7816bf");
        assertThat(files.download(files.serveZeros("z", 1 << 20)).size()).isEqualTo(1 << 20);
        assertThat(files.download(files.serve("a", new byte[1]) + "x").status()).isEqualTo(404);
        String cut = files.serveTruncated("cut", new byte[10], 20);
        assertThatThrownBy(() -> files.download(cut)).isInstanceOf(IOException.class);
    }

    private static String form(SandboxSignIn provider, String code) {
        return "grant_type=authorization_code&code=" + code + "&redirect_uri=https%3A%2F%2Fa.test&client_id="
                + provider.clientId() + "&client_secret=" + provider.clientSecret();
    }

    private static String code(SandboxSignIn provider) {
        String query = provider.browse(provider.authorizeUrl() + "?response_type=code&client_id=" + provider.clientId()
                + "&redirect_uri=https%3A%2F%2Fa.test&scope=openid&acr_values=LoA1&state=s%2B1&nonce=n");
        assertThat(query).matches("code=[^&]+&state=s%2B1");
        return query.substring(5, query.indexOf('&'));
    }

    private static HttpURLConnection post(String url, String form, @Nullable String authorization) throws IOException {
        HttpURLConnection line = (HttpURLConnection) URI.create(url).toURL().openConnection();
        line.setRequestMethod("POST");
        line.setDoOutput(true);
        if (authorization != null) {
            line.setRequestProperty("Authorization", authorization);
        }
        try (OutputStream out = line.getOutputStream()) {
            out.write(form.getBytes(StandardCharsets.UTF_8));
        }
        return line;
    }

    @Test
    @Tag("LT-ID-004")
    @Tag("LT-ID-006")
    @DisplayName("The answers are valid by the schemas, for each kind of account")
    void answers(Sandbox sandbox) throws IOException {
        SandboxSignIn provider = sandbox.signIn();
        for (String user : new String[] {"citizen", "old-card", "enterprise", "organisation"}) {
            provider.chooseUser(user);
            byte[] tokens = post(provider.tokenUrl(), form(provider, code(provider)), null)
                    .getInputStream()
                    .readAllBytes();
            assertThat(MessageJudge.standard()
                            .judge("portal/signin-token.answer", tokens)
                            .violations())
                    .isEmpty();
            String access =
                    new String(tokens, StandardCharsets.UTF_8).replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
            byte[] info = post(provider.userInfoUrl(), "", "Bearer " + access)
                    .getInputStream()
                    .readAllBytes();
            assertThat(MessageJudge.standard()
                            .judge("portal/signin-userinfo.answer", info)
                            .violations())
                    .isEmpty();
            byte[] state = post(provider.introspectUrl(), "token=" + access + "&state=0", null)
                    .getInputStream()
                    .readAllBytes();
            assertThat(MessageJudge.standard()
                            .judge("portal/signin-introspect.answer", state)
                            .violations())
                    .isEmpty();
        }
    }

    @Test
    @Tag("LT-ID-004")
    @DisplayName("A code is valid once, and the client's secret is accepted in the body only")
    void strict(Sandbox sandbox) throws IOException {
        SandboxSignIn provider = sandbox.signIn();
        String form = form(provider, code(provider));
        assertThat(post(provider.tokenUrl(), form, "Basic eDp5").getResponseCode())
                .isEqualTo(401);
        assertThat(post(provider.tokenUrl(), form, null).getResponseCode()).isEqualTo(200);
        assertThat(post(provider.tokenUrl(), form, null).getResponseCode()).isEqualTo(400);
        assertThat(post(provider.userInfoUrl(), "", "Bearer x").getResponseCode())
                .isEqualTo(401);
    }
}
