package vn.lienthong.portal.resultstore;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A file of a stored result.
 *
 * @param link where the keeper has it: a reference for the store, which is never opened as an address here
 * @param name its name as it came, which may hold anything
 * @param extras what the row carried beyond these
 */
@Modelled
public record StoredFile(FileUrl link, @Nullable FileName name, Extras extras) {}
