/** What {@code sign} does: the password from where it may come, the format by the file, and what was made. Open {@link vn.lienthong.cli.sign.FileSigning}. */
@NullMarked
package vn.lienthong.cli.sign;

import org.jspecify.annotations.NullMarked;
