package vn.lienthong.portal.resultstore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;

/**
 * The results of a search.
 *
 * @param results the results
 * @param signature signature of the answer, as received; it is not verified, because neither its format nor its
 *     key is public
 */
public record FoundResults(
        List<StoredResult> results, @Nullable FreeText signature) {
    public FoundResults {
        results = List.copyOf(results);
    }
}
