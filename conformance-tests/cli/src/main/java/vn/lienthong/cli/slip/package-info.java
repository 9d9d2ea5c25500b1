/**
 * The command {@code slip}: prints forms 01 to 07 of dossiers.
 */
@NullMarked
package vn.lienthong.cli.slip;

import org.jspecify.annotations.NullMarked;
