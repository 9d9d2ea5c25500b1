package vn.lienthong.judge.internal;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A validation that records a limited number of errors. The schema library collects an error for each item of a
 * hostile array, also in separate lists below {@code anyOf} and similar keywords. A full list drops further errors
 * and is, as required, not empty.
 */
final class BoundedValidationContext extends ExecutionContext {
    private final int maxErrors;

    BoundedValidationContext(int maxErrors) {
        super(ExecutionConfig.builder().formatAssertionsEnabled(true).build());
        this.maxErrors = maxErrors;
        setErrors(new BoundedErrorList(maxErrors));
    }

    @Override
    public void addError(Error error) {
        List<Error> errors = getErrors();
        if (errors.size() < maxErrors) {
            errors.add(error);
        }
    }

    /** A list with a maximum size; further elements are dropped. */
    private static final class BoundedErrorList extends ArrayList<Error> {
        private final int maxErrors;

        BoundedErrorList(int maxErrors) {
            this.maxErrors = maxErrors;
        }

        @Override
        public boolean addAll(Collection<? extends Error> more) {
            for (Error error : more) {
                if (size() == maxErrors) {
                    return true;
                }
                add(error);
            }
            return !more.isEmpty();
        }
    }
}
