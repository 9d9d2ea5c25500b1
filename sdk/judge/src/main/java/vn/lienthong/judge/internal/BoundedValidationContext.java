package vn.lienthong.judge.internal;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One validation that keeps no more than so many errors. The library collects one for every item of a hostile list, in
 * lists of its own below {@code anyOf} and the like; a full list drops what follows and stays, as it must, not empty.
 */
final class BoundedValidationContext extends ExecutionContext {
    private final int maxErrors;

    BoundedValidationContext(int most) {
        super(ExecutionConfig.builder().formatAssertionsEnabled(true).build());
        this.maxErrors = most;
        setErrors(new BoundedErrorList(most));
    }

    @Override
    public void addError(Error error) {
        List<Error> errors = getErrors();
        if (errors.size() < maxErrors) {
            errors.add(error);
        }
    }

    /** A list that takes no more than its bound. */
    private static final class BoundedErrorList extends ArrayList<Error> {
        private final int maxErrors;

        BoundedErrorList(int most) {
            this.maxErrors = most;
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
