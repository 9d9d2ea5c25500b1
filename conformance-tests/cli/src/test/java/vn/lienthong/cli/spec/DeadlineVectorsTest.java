package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.Deadline;
import vn.lienthong.calendar.DeadlineTerms;
import vn.lienthong.calendar.StartRule;
import vn.lienthong.calendar.TimeLength;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.code.AgencyCode;

/** Verifies the deadlines that were computed by hand. */
class DeadlineVectorsTest {
    static List<JsonNode> pairs() {
        return SpecRepositoryFiles.pairsOf("deadline");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("The deadline is the accepted moment, not its twin, and falls on an hour of work")
    void told(JsonNode pair) throws IOException {
        WorkingCalendar calendar = calendar(pair.path("agency").asText());
        Deadline deadline = terms(pair).deadlineOn(calendar);
        assertThat(deadline.due())
                .as(pair.path("why").asText())
                .isEqualTo(parseTime(pair.path("accepted").asText()))
                .isNotEqualTo(parseTime(pair.path("rejected").asText()));
        assertThat(calendar.isOpen(deadline.due())).isTrue();
    }

    private static WorkingCalendar calendar(String agency) throws IOException {
        WorkingCalendar state = WorkingCalendar.standard();
        return agency.isEmpty()
                ? state
                : state.forAgency(
                        AgencyCode.of(agency),
                        Files.readAllBytes(SpecRepositoryFiles.SPEC.resolve("calendar/overlays-sample.csv")));
    }

    private static DeadlineTerms terms(JsonNode pair) {
        List<TimeLength> limits = new ArrayList<>();
        pair.path("limits").forEach(limit -> limits.add(parseLength(limit.asText())));
        DeadlineTerms terms = DeadlineTerms.of(parseTime(pair.path("received").asText()), limits.get(0))
                .withStartRule(parseStartRule(pair.path("rule").asText("open-hours")));
        for (TimeLength limit : limits.subList(1, limits.size())) {
            terms = terms.withNextLimit(limit);
        }
        for (JsonNode stop : pair.path("suspended")) {
            terms = terms.withSuspension(
                    parseTime(stop.path(0).asText()), parseTime(stop.path(1).asText()));
        }
        JsonNode supplement = pair.path("supplement");
        if (supplement.isMissingNode()) {
            return terms;
        }
        DeadlineTerms.SupplementedTerms both = terms.withSupplement(
                parseTime(supplement.path("asked").asText()),
                parseTime(supplement.path("supplied").asText()));
        return supplement.path("way").asText().equals("restart") ? both.restarted() : both.subtracted();
    }

    private static TimeLength parseLength(String limit) {
        String[] words = limit.split(" ", 2);
        return new TimeLimit(words[0], words[1], null).length().orElseThrow();
    }

    private static StartRule parseStartRule(String name) {
        return switch (name) {
            case "open-hours" -> StartRule.openHours();
            case "last-hour" -> StartRule.lastHour();
            case "after-1500" -> StartRule.after1500();
            default -> throw new AssertionError(name);
        };
    }

    private static OffsetDateTime parseTime(String local) {
        return OffsetDateTime.parse(local + "+07:00");
    }

    @Test
    @DisplayName("At least forty deadlines of 2024 to 2026 are worked out, each with its reasoning")
    void enough() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(pair -> {
            assertThat(pair.path("why").asText()).hasSizeGreaterThan(20);
            assertThat(pair.path("received").asText()).matches("202[456]-.*");
        });
    }
}
