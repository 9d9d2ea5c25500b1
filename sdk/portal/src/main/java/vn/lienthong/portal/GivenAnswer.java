package vn.lienthong.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FreeText;
import vn.lienthong.error.Extras;

/**
 * An answer that the portal has to a question.
 *
 * @param id its number at the portal
 * @param content what it says
 * @param extras what the row carried beyond these
 */
public record GivenAnswer(@Nullable String id, FreeText content, Extras extras) {
    public GivenAnswer {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(extras, "extras");
    }
}
