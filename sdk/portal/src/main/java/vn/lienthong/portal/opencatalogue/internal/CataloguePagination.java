package vn.lienthong.portal.opencatalogue.internal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Answer;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.CallClock;
import vn.lienthong.portal.opencatalogue.OpenCatalogueOptions;
import vn.lienthong.portal.opencatalogue.OpenProcedure;

/**
 * An iterator over the pages of one list (LT-NB-010). A page that is shorter than requested does not end the list.
 * A page without rows ends it, unless its rows could not be read.
 */
final class CataloguePagination implements Iterator<Answer<List<OpenProcedure>>> {
    private final IntFunction<Answer<List<OpenProcedure>>> fetch;
    private final OpenCatalogueOptions options;
    private final CallClock timing;
    private @Nullable Answer<List<OpenProcedure>> next;
    private @Nullable Answer<List<OpenProcedure>> last;
    private int number;
    private boolean ended;

    CataloguePagination(
            IntFunction<Answer<List<OpenProcedure>>> fetch, OpenCatalogueOptions options, CallClock timing) {
        this.fetch = fetch;
        this.options = options;
        this.timing = timing;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            look();
        }
        return next != null;
    }

    @Override
    public Answer<List<OpenProcedure>> next() {
        Answer<List<OpenProcedure>> page = hasNext() ? next : null;
        if (page == null) {
            throw new NoSuchElementException();
        }
        last = page;
        next = null;
        return page;
    }

    private void look() {
        if (number > 0) {
            pause();
        }
        Answer<List<OpenProcedure>> page = fetch.apply(number + 1);
        boolean nothing = page.value().isEmpty()
                && page.findings().withSeverity(Severity.FAIL).isEmpty();
        boolean again = last != null && !page.value().isEmpty() && page.value().equals(last.value());
        if (nothing || again) {
            ended = true;
        } else if (number >= options.maxPages()) {
            ended = true;
            throw new MalformedAnswerException(
                    "", "at most " + options.maxPages() + " pages", "more", number, page.correlationId());
        } else {
            number++;
            next = page;
        }
    }

    private void pause() {
        try {
            timing.sleeper().sleep(options.pause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(TransportException.TransportPhase.CONNECT, false, null, null);
        }
    }
}
