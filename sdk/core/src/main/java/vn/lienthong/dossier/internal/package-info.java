/** What the records of a dossier's packages share; no part of the API. Open {@link vn.lienthong.dossier.internal.DossierLists}. */
@NullMarked
package vn.lienthong.dossier.internal;

import org.jspecify.annotations.NullMarked;
