package vn.lienthong.cli.sign;

import vn.lienthong.cli.terminal.EnumConverter;

/** Parses {@link SigningFormat}. */
final class SigningFormatConverter extends EnumConverter<SigningFormat> {
    SigningFormatConverter() {
        super(SigningFormat.class);
    }
}
