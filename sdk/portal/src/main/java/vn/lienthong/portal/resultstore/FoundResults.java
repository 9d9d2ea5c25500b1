package vn.lienthong.portal.resultstore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;

/**
 * What the store found.
 *
 * @param results the results
 * @param signature the signature over the answer as it came; kept, and not verified: neither its form nor its key is public
 */
public record FoundResults(
        List<StoredResult> results, @Nullable FreeText signature) {
    public FoundResults {
        results = List.copyOf(results);
    }
}
