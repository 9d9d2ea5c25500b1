package vn.lienthong.portal.opencatalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Findings;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.CallClock;
import vn.lienthong.portal.opencatalogue.OpenCatalogueOptions;
import vn.lienthong.portal.opencatalogue.OpenCatalogueOptionsBuilder;
import vn.lienthong.portal.opencatalogue.OpenProcedure;
import vn.lienthong.portal.opencatalogue.OpenProcedureBuilder;

@Tag("LT-NB-010")
class PagesTest {
    private static final OpenCatalogueOptions OPTIONS = OpenCatalogueOptionsBuilder.builder()
            .url(URI.create("http://portal.test/x"))
            .build();

    private static Answer<List<OpenProcedure>> page(int number) {
        OpenProcedure one = OpenProcedureBuilder.builder()
                .code(ProcedureCode.of("1.00" + number))
                .build();
        return new Answer<>(number > 3 ? List.of() : List.of(one), new Findings(List.of()), "id");
    }

    @Test
    @DisplayName("There is a pause before each page but the first, a second by default")
    void pauses() {
        List<Duration> pauses = new ArrayList<>();
        CallClock timing = new CallClock(Clock.systemUTC(), pauses::add, () -> 0);
        CataloguePagination pages = new CataloguePagination(PagesTest::page, OPTIONS, timing);
        pages.forEachRemaining(page -> assertThat(page.value()).hasSize(1));
        assertThat(pauses).hasSize(3).containsOnly(Duration.ofSeconds(1));
        assertThat(pages.hasNext()).isFalse();
    }

    @Test
    @DisplayName("A thread interrupted during the pause stays interrupted and sends nothing")
    void interrupted() {
        CallClock timing = new CallClock(
                Clock.systemUTC(),
                wait -> {
                    throw new InterruptedException();
                },
                () -> 0);
        CataloguePagination pages = new CataloguePagination(PagesTest::page, OPTIONS, timing);
        pages.next();
        assertThatThrownBy(pages::hasNext).isInstanceOf(TransportException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
