package vn.lienthong.http;

import java.util.Objects;
import vn.lienthong.code.personal.Secret;

/**
 * An account and its password. Clients use a {@code Supplier} of it and call it for every login, so a rotated password
 * needs no restart.
 *
 * @param account name of the account, masked in the text form because some are e-mail addresses
 */
public record Credentials(String account, Secret password) {
    public Credentials {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "Credentials[masked]";
    }
}
