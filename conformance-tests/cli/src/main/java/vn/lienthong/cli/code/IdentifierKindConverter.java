package vn.lienthong.cli.code;

import vn.lienthong.cli.terminal.EnumConverter;
import vn.lienthong.code.IdentifierKind;

/** Parses {@link IdentifierKind}. */
final class IdentifierKindConverter extends EnumConverter<IdentifierKind> {
    IdentifierKindConverter() {
        super(IdentifierKind.class);
    }
}
