/**
 * The front door: one object that holds the clients of an application, made from one set of options.
 *
 * <p>Open {@link vn.lienthong.sdk.LienThong} first. What it wires is documented where it lives: the model in
 * {@code vn.lienthong.dossier}, the portal in {@code vn.lienthong.portal}.
 */
@NullMarked
package vn.lienthong.sdk;

import org.jspecify.annotations.NullMarked;
