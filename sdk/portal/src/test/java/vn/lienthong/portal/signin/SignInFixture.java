package vn.lienthong.portal.signin;

import java.net.URI;
import java.util.List;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxSignIn;
import vn.lienthong.testing.ManualClock;

/** A test identity provider and a site that uses it, with one shared clock. */
final class SignInFixture implements AutoCloseable {
    final ManualClock clock = ManualClock.at("2026-11-22T07:00:00Z");
    final Sandbox sandbox = Sandbox.start(SandboxOptions.builder().clock(clock).build());
    final SandboxSignIn provider = sandbox.signIn();

    SignInOptionsBuilder options() {
        return SignInOptionsBuilder.builder()
                .endpoints(new SignInEndpoints(
                        URI.create(provider.authorizeUrl()),
                        URI.create(provider.tokenUrl()),
                        URI.create(provider.userInfoUrl()),
                        URI.create(provider.introspectUrl()),
                        URI.create(provider.revokeUrl()),
                        URI.create(provider.logoutUrl())))
                .client(new SignInClient(
                        provider.clientId(),
                        () -> Secret.of(provider.clientSecret()),
                        URI.create("https://motcua.example.vn/dang-nhap")))
                .issuer(provider.issuer())
                .keys(List.of(provider.key()))
                .clock(clock);
    }

    PortalSignIn open() {
        return PortalSignIn.open(options().build());
    }

    /** Runs a complete sign-in. */
    SignInOutcome signIn(PortalSignIn site) {
        PendingSignIn pending = site.begin();
        return site.finish(provider.browse(site.address(pending).value()), pending);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
