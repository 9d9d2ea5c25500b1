package vn.lienthong.sandbox.internal.signin;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.fault.SignInFault;

/** Users, codes and tokens. Keys are generated once per process; a code is valid once and for a minute. */
public final class IdentityStore {
    public static final String CLIENT = "lienthong-kiem-thu";
    public static final String SECRET = "bi-mat-kiem-thu";
    static final long TOKEN_SECONDS = 3600;
    private static final long CODE_SECONDS = 60;
    private static final KeyPair KEYS = newKeyPair();
    private static final KeyPair OTHER_KEYS = newKeyPair();

    private final Clock clock;
    private final Map<String, String> users = new HashMap<>();
    private final Map<String, CodeGrant> codes = new HashMap<>();
    private final Map<String, CodeGrant> tokens = new HashMap<>();
    private String chosen = "citizen";
    private String issuer = "";
    private @Nullable SignInFault nextFault;

    public IdentityStore(Clock clock) {
        this.clock = clock;
        putUser("citizen", userInfoJson("1", 1, "\"SoDinhDanh\":\"038004000011\",\"HoVaTen\":\"NGUYỄN VĂN KIỂM THỬ\""));
        putUser("old-card", userInfoJson("1", 2, "\"SoCMND\":\"100000002\",\"HoVaTen\":\"TRẦN THỊ KIỂM THỬ\""));
        putUser(
                "enterprise",
                userInfoJson("2", 3, "\"MaSoThue\":\"0100109106\",\"TenDoanhNghiep\":\"CÔNG TY KIỂM THỬ\""));
        putUser("organisation", userInfoJson("3", 4, "\"TenDoanhNghiep\":\"TỔ CHỨC KIỂM THỬ\""));
    }

    private static String userInfoJson(String kind, int number, String more) {
        return "{\"sub\":\"kiem-thu-" + number + "\",\"LoaiTaiKhoan\":\"" + kind
                + "\",\"TechID\":\"88a4fab0-0000-4000-8000-00000000000" + number + "\"," + more + "}";
    }

    /** The grant of a code to a browser. */
    record CodeGrant(
            String user,
            AuthorisationRequest request,
            @Nullable SignInFault fault,
            long end) {}

    /** The parameters of an authorisation request. */
    record AuthorisationRequest(String redirect, String nonce, String challenge) {}

    public RSAPublicKey key() {
        return (RSAPublicKey) KEYS.getPublic();
    }

    static KeyPair signingKeys(boolean ours) {
        return ours ? KEYS : OTHER_KEYS;
    }

    public synchronized void issuer(String url) {
        issuer = url;
    }

    synchronized String issuer() {
        return issuer;
    }

    public synchronized void chooseUser(String user) {
        if (!users.containsKey(user)) {
            throw new IllegalArgumentException("no such user");
        }
        chosen = user;
    }

    public synchronized void putUser(String name, String userInfo) {
        users.put(name, userInfo);
    }

    public synchronized void injectFault(SignInFault fault) {
        nextFault = fault;
    }

    /** Returns the fault of this sign-in and clears it. */
    synchronized @Nullable SignInFault takeFault() {
        SignInFault fault = nextFault;
        nextFault = null;
        return fault;
    }

    synchronized String issueCode(AuthorisationRequest asked, @Nullable SignInFault fault) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new CodeGrant(chosen, asked, fault, now() + CODE_SECONDS));
        return code;
    }

    /** Redeems a code, which is then invalid. */
    synchronized Optional<CodeGrant> redeemCode(String code) {
        return Optional.ofNullable(codes.remove(code)).filter(grant -> grant.end() > now());
    }

    synchronized String issueToken(CodeGrant grant) {
        String token = UUID.randomUUID().toString();
        tokens.put(token, new CodeGrant(grant.user(), grant.request(), grant.fault(), now() + TOKEN_SECONDS));
        return token;
    }

    synchronized Optional<CodeGrant> findGrant(String token) {
        return Optional.ofNullable(tokens.get(token)).filter(grant -> grant.end() > now());
    }

    synchronized void revoke(String token) {
        tokens.remove(token);
    }

    synchronized String userInfo(CodeGrant grant) {
        return users.getOrDefault(grant.user(), "{}");
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    private static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
