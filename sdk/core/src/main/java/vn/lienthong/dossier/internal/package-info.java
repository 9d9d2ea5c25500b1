/**
 * Code shared by the records of the dossier packages; not part of the API. Open {@link
 * vn.lienthong.dossier.internal.ListCopies} first.
 */
@NullMarked
package vn.lienthong.dossier.internal;

import org.jspecify.annotations.NullMarked;
