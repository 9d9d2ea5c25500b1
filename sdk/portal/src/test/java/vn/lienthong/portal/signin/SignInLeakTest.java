package vn.lienthong.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.lienthong.portal.LogCapture;
import vn.lienthong.portal.signin.SignInOutcome.SignedIn;
import vn.lienthong.sandbox.fault.SignInFault;

@Tag("LT-PRIV-001")
class SignInLeakTest {
    private static final Pattern CODE = Pattern.compile("(?:^|[?&])code=([^&]+)");

    private final List<String> secrets = new ArrayList<>(List.of("canary", "0380040"));

    private void signIn(SignInFixture desk, PortalSignIn site) {
        PendingSignIn pending = site.begin();
        secrets.addAll(List.of(
                pending.state().value(),
                pending.nonce().value(),
                pending.verifier().value()));
        String query = desk.provider.browse(site.address(pending).value());
        Matcher code = CODE.matcher(query);
        if (code.find()) {
            secrets.add(code.group(1));
        }
        if (site.finish(query, pending) instanceof SignedIn in) {
            secrets.add(in.tokens().access().value());
            secrets.add(in.tokens().identity().value());
            assertThat(site.introspect(in.tokens().access()).active()).isTrue();
            site.revoke(in.tokens());
        }
    }

    @Test
    @DisplayName("No failure discloses any part of a sign-in, and a leak would be detected")
    void nothing() {
        LogCapture log = LogCapture.withJdk();
        try (log;
                SignInFixture desk = new SignInFixture();
                PortalSignIn site = desk.open()) {
            secrets.add(desk.provider.clientSecret());
            log.run(() -> signIn(desk, site));
            for (SignInFault fault : SignInFault.values()) {
                desk.provider.injectFault(fault);
                log.run(() -> signIn(desk, site));
            }
            for (String info : List.of(
                    "{\"TechID\":\"canary\",\"LoaiTaiKhoan\":\"9\",\"sub\":\"x\"}",
                    "{\"TechID\":\"canary\",\"TechID\":\"canary\",\"sub\":\"x\"}",
                    "canary")) {
                desk.provider.putUser("odd", info);
                desk.provider.chooseUser("odd");
                log.run(() -> signIn(desk, site));
            }
            log.run(() -> {
                PendingSignIn pending = site.begin();
                site.finish("code=canary&state=" + pending.state().value(), pending);
            });
            log.run(() -> site.finish("error=canary%zz&state=canary", site.begin()));
            // Every sign-in except the first and the one that the person declined.
            assertThat(log.thrown()).hasSize(SignInFault.values().length - 1 + 5);
            assertThat(log.logLines()).isNotEmpty();
            for (String secret : secrets) {
                assertThat(log.texts()).noneMatch(line -> line.contains(secret));
            }
            LoggerFactory.getLogger("vn.lienthong.probe").trace(secrets.get(secrets.size() - 1));
            assertThat(log.texts()).anyMatch(line -> line.contains(secrets.get(secrets.size() - 1)));
        }
    }
}
