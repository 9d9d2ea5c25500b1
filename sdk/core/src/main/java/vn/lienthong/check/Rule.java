package vn.lienthong.check;

import java.util.List;
import vn.lienthong.code.CodeLists;
import vn.lienthong.error.Finding;

/**
 * One rule of a pack.
 *
 * @param requirement its id in the specification
 * @param source where it comes from
 * @param check looks at the subject and reports what breaks the rule
 */
public record Rule<T>(String requirement, RuleSource source, RuleCheck<? super T> check) {
    /** Judges a subject, adding what it finds. */
    void evaluate(T subject, List<Finding> findings) {
        evaluate(subject, findings, CodeLists.standard());
    }

    /** Judges a subject by these lists, adding what it finds. */
    void evaluate(T subject, List<Finding> findings, CodeLists lists) {
        check.check(subject, new FindingSink() {
            @Override
            public void report(String path, String key, String... arguments) {
                findings.add(new Finding(path, requirement, source.severity(), key, List.of(arguments)));
            }

            @Override
            public CodeLists lists() {
                return lists;
            }
        });
    }

    /** Looks at a subject. */
    @FunctionalInterface
    public interface RuleCheck<T> {
        /** Reports each place of the subject that breaks the rule; never throws for what the subject holds. */
        void check(T subject, FindingSink report);
    }

    /** Takes what a rule found. */
    @FunctionalInterface
    public interface FindingSink {
        /** The rule is broken at a path; the arguments belong to the message of the key and are never personal. */
        void report(String path, String key, String... arguments);

        /** The code lists to ask. */
        default CodeLists lists() {
            return CodeLists.standard();
        }
    }
}
