/** Facts and missing fields of the forms. */
@NullMarked
package vn.lienthong.dossier.form.internal;

import org.jspecify.annotations.NullMarked;
