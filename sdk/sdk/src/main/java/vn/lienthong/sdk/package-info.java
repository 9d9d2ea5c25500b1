/**
 * The entry point: one object that creates the clients of an application from one set of options.
 *
 * <p>Open {@link vn.lienthong.sdk.LienThong} first. Each client is documented in its own package: the model in
 * {@code vn.lienthong.dossier}, the portal in {@code vn.lienthong.portal}.
 */
@NullMarked
package vn.lienthong.sdk;

import org.jspecify.annotations.NullMarked;
