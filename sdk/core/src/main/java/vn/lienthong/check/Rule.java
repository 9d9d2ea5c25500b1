package vn.lienthong.check;

import java.util.List;
import vn.lienthong.code.CodeLists;
import vn.lienthong.error.Finding;

/**
 * One rule of a pack.
 *
 * @param requirement id of its requirement in the specification
 * @param source where it comes from
 * @param check examines the subject and reports every violation
 */
public record Rule<T>(String requirement, RuleSource source, RuleCheck<? super T> check) {
    /** Evaluates the rule and adds its findings. */
    void evaluate(T subject, List<Finding> findings) {
        evaluate(subject, findings, CodeLists.standard());
    }

    /** Evaluates the rule with these code lists and adds its findings. */
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

    /** The check of a rule. */
    @FunctionalInterface
    public interface RuleCheck<T> {
        /**
         * Reports each place of the subject that violates the rule. Never throws because of the content of the subject.
         */
        void check(T subject, FindingSink report);
    }

    /** Receives the findings of a rule. */
    @FunctionalInterface
    public interface FindingSink {
        /** Reports a violation at a path. The arguments belong to the message of the key and are never personal data. */
        void report(String path, String key, String... arguments);

        /** Returns the code lists to use. */
        default CodeLists lists() {
            return CodeLists.standard();
        }
    }
}
