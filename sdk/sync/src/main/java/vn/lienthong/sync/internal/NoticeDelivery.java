package vn.lienthong.sync.internal;

import java.time.Instant;
import java.util.List;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FreeText;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.sync.MessageId;
import vn.lienthong.sync.Notice;
import vn.lienthong.sync.NoticeChannel;

/** Hands notices to the agency's channel. Their body is the status in one line and the recipient behind it. */
public final class NoticeDelivery implements Delivery {
    private final NoticeChannel channel;

    public NoticeDelivery(NoticeChannel channel) {
        this.channel = channel;
    }

    @Override
    public String target() {
        return Target.NOTICE;
    }

    @Override
    public boolean ready(Lane lane, Row row) {
        return true;
    }

    @Override
    public Standing delivered(Lane lane, Row row) {
        return lane.standing();
    }

    @Override
    public boolean replaces(Row first, Row second) {
        return false;
    }

    @Override
    public Step prepare(Lane lane, Row row) {
        Notice notice = notice(lane, row);
        return new Step(lane.standing(), () -> {
            channel.deliver(notice);
            return lane.standing();
        });
    }

    /** What no notice can be made of was written by another program, and stays what it is. */
    private static Notice notice(Lane lane, Row row) {
        int end = row.body().indexOf('\n');
        try {
            DossierCode dossier = DossierCode.of(lane.dossier());
            return new Notice(
                    new MessageId(Target.NOTICE, dossier, row.seq()),
                    FreeText.of(row.body().substring(end + 1)),
                    dossier,
                    DossierStatus.of(row.body().substring(0, Math.max(0, end))),
                    Instant.ofEpochMilli(row.enqueuedAt()));
        } catch (IllegalArgumentException e) {
            throw new UnsendableException(
                    new Findings(List.of(Finding.of("", "LT-NOTE-002", Severity.FAIL, "outbox.kind"))));
        }
    }
}
