package vn.lienthong.portal.resultstore;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A file of a stored result.
 *
 * @param link reference to the file for the store; never opened as a URL here
 * @param name file name as received, with any characters
 * @param extras other members of the object
 */
@Modelled
public record StoredFile(FileUrl link, @Nullable FileName name, Extras extras) {}
