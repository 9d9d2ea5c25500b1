package vn.lienthong.code.personal;

import vn.lienthong.value.Preconditions;

/** The URL of a file or page, which may contain an access token. */
public record FileUrl(String value) implements MaskedValue {
    public FileUrl {
        Preconditions.requireNonBlank(value, "FileUrl");
    }

    /** Returns the value with this text. */
    public static FileUrl of(String value) {
        return new FileUrl(value);
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
