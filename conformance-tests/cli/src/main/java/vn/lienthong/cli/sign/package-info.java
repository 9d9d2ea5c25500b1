/** The command {@code sign}: password, format and result. Open {@link vn.lienthong.cli.sign.FileSigning}. */
@NullMarked
package vn.lienthong.cli.sign;

import org.jspecify.annotations.NullMarked;
