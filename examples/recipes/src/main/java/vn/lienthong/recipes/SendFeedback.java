package vn.lienthong.recipes;

import java.time.YearMonth;
import java.util.List;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.feedback.FeedbackRow;
import vn.lienthong.portal.feedback.MonthlyFeedback;
import vn.lienthong.portal.feedback.SatisfactionShares;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.value.Language;

/** Sends the satisfaction figures of a month, computed from counted respondents. */
public final class SendFeedback {
    private SendFeedback() {}

    public static void main(String[] args) {
        SatisfactionShares overall = SatisfactionShares.ofCounts(21, 10, 3);
        SatisfactionShares service = SatisfactionShares.ofCounts(30, 4, 0);
        FeedbackRow row = new FeedbackRow("Thái độ phục vụ", null, 34, overall, service, null);
        MonthlyFeedback feedback = new MonthlyFeedback(YearMonth.of(2024, 12), List.of(row));
        System.out.println(overall.verySatisfied() + "% " + overall.satisfied() + "% " + overall.unsatisfied() + "%");
        System.out.println(
                feedback.check().isEmpty() ? "no findings" : feedback.check().message(Language.EN));
        try (Sandbox sandbox = Sandbox.start();
                PortalClient portal = PortalClient.connect(PortalOptions.fromMap(sandbox.settings()))) {
            System.out.println(portal.feedback().send(feedback).outcome());
            sandbox.records().feedback().forEach(System.out::println);
        }
    }
}
