/**
 * Files in both directions: links that the portal pulls, and files that are fetched from addresses in messages.
 *
 * <p>Open {@link vn.lienthong.portal.file.FileDownloads} for what comes and {@link vn.lienthong.portal.file.SignedLinks} for
 * what goes. Every file streams: its size takes disk, not memory. Implements {@code spec/text/files.md}.
 */
@NullMarked
package vn.lienthong.portal.file;

import org.jspecify.annotations.NullMarked;
