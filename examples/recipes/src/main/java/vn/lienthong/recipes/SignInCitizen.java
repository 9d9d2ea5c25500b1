package vn.lienthong.recipes;

import java.net.URI;
import java.util.List;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.signin.AccountMatch;
import vn.lienthong.portal.signin.PortalSignIn;
import vn.lienthong.portal.signin.SignInClient;
import vn.lienthong.portal.signin.SignInEndpoints;
import vn.lienthong.portal.signin.SignInOptions;
import vn.lienthong.portal.signin.SignInOptionsBuilder;
import vn.lienthong.portal.signin.SignInOutcome;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxSignIn;

/**
 * Signs a citizen in with an account of the national portal, and finds the agency's own account of that citizen.
 */
public final class SignInCitizen {
    private SignInCitizen() {}

    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                PortalSignIn site = PortalSignIn.open(options(sandbox.signIn()))) {
            // When the person selects "log in": store this in the browser session and redirect.
            var pending = site.begin();
            String query = sandbox.signIn().browse(site.address(pending).value());
            // When the browser returns: remove it from the session.
            SignInOutcome outcome = site.finish(query, pending);
            if (outcome instanceof SignInOutcome.SignedIn in) {
                AccountMatch match = AccountMatch.of(in.account(), List.of());
                System.out.println("signed in: " + in.account().getClass().getSimpleName() + ", match " + match.kind());
                site.revoke(in.tokens());
                System.out.println("after logging out: "
                        + site.introspect(in.tokens().access()).active());
            } else if (outcome instanceof SignInOutcome.Declined no) {
                System.out.println("declined: " + no.error());
            }
        }
    }

    private static SignInOptions options(SandboxSignIn portal) {
        return SignInOptionsBuilder.builder()
                .endpoints(new SignInEndpoints(
                        URI.create(portal.authorizeUrl()),
                        URI.create(portal.tokenUrl()),
                        URI.create(portal.userInfoUrl()),
                        URI.create(portal.introspectUrl()),
                        URI.create(portal.revokeUrl()),
                        URI.create(portal.logoutUrl())))
                .client(new SignInClient(
                        portal.clientId(),
                        () -> Secret.of(portal.clientSecret()),
                        URI.create("https://motcua.example.vn/ve")))
                .issuer(portal.issuer())
                .keys(List.of(portal.key()))
                .build();
    }
}
