package vn.lienthong.cli.sandbox;

import vn.lienthong.cli.terminal.EnumConverter;
import vn.lienthong.sandbox.LookupRows;

/** Parses {@link LookupRows}. */
final class LookupRowsConverter extends EnumConverter<LookupRows> {
    LookupRowsConverter() {
        super(LookupRows.class);
    }
}
