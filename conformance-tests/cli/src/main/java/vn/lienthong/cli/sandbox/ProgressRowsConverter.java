package vn.lienthong.cli.sandbox;

import vn.lienthong.cli.terminal.EnumConverter;
import vn.lienthong.sandbox.ProgressRows;

/** Parses {@link ProgressRows}. */
final class ProgressRowsConverter extends EnumConverter<ProgressRows> {
    ProgressRowsConverter() {
        super(ProgressRows.class);
    }
}
