package vn.lienthong.cli.slip;

import vn.lienthong.cli.terminal.EnumConverter;
import vn.lienthong.dossier.form.FormKind;

/** Parses {@link FormKind}. */
final class FormKindConverter extends EnumConverter<FormKind> {
    FormKindConverter() {
        super(FormKind.class);
    }
}
