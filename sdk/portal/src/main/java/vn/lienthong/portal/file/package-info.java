/**
 * Files in both directions: links from which the portal fetches, and downloads of URLs in messages.
 *
 * <p>Open {@link vn.lienthong.portal.file.FileDownloads} for incoming files and {@link
 * vn.lienthong.portal.file.SignedLinks} for outgoing files. Files are streamed, so memory use does not depend on
 * their size. Implements {@code spec/text/files.md}.
 */
@NullMarked
package vn.lienthong.portal.file;

import org.jspecify.annotations.NullMarked;
