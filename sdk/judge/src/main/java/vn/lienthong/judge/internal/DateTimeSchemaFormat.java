package vn.lienthong.judge.internal;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** The format {@code date-time} of RFC 3339. The library's implementation logs values that do not match. */
final class DateTimeSchemaFormat implements Format {
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    @Override
    public String getName() {
        return "date-time";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return RFC_3339.matcher(value).matches() && isExistingDateTime(value);
    }

    private static boolean isExistingDateTime(String value) {
        try {
            return OffsetDateTime.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
