/**
 * The main job: a dossier's whole life against the embedded sandbox.
 *
 * <p>Open {@link vn.lienthong.quickstart.HelloWorld} first, the example of the README, then {@link
 * vn.lienthong.quickstart.DossierLife}.
 */
@NullMarked
package vn.lienthong.quickstart;

import org.jspecify.annotations.NullMarked;
