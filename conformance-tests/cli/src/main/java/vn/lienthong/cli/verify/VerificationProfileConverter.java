package vn.lienthong.cli.verify;

import vn.lienthong.cli.terminal.EnumConverter;
import vn.lienthong.signature.VerificationProfile;

/** Parses {@link VerificationProfile}. */
final class VerificationProfileConverter extends EnumConverter<VerificationProfile> {
    VerificationProfileConverter() {
        super(VerificationProfile.class);
    }
}
