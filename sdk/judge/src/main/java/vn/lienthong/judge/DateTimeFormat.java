package vn.lienthong.judge;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** The format {@code date-time} of RFC 3339. The library's own writes a value that does not fit into the log. */
final class DateTimeFormat implements Format {
    private static final Pattern SHAPE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    @Override
    public String getName() {
        return "date-time";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return SHAPE.matcher(value).matches() && exists(value);
    }

    private static boolean exists(String value) {
        try {
            return OffsetDateTime.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
