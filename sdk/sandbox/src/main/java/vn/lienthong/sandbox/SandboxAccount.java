package vn.lienthong.sandbox;

import java.util.Objects;

/**
 * A user name and password that the sandbox lets in (LT-TRN-003).
 *
 * @param username usually the agency's long code
 * @param password never shown by {@link #toString()}
 */
public record SandboxAccount(String username, String password) {
    public SandboxAccount {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "SandboxAccount[" + username + "]";
    }
}
