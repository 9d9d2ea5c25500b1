package vn.lienthong.sync.internal;

import java.time.Instant;
import java.util.List;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.sync.MessageId;
import vn.lienthong.sync.NoticeChannel;
import vn.lienthong.sync.StatusNotice;

/**
 * The delivery of notices to the agency's channel. The body of a notice is one line with the status, followed by
 * the recipient.
 */
public final class NoticeDelivery implements TargetDelivery {
    private final NoticeChannel channel;

    public NoticeDelivery(NoticeChannel channel) {
        this.channel = channel;
    }

    @Override
    public String target() {
        return OutboxTarget.NOTICE;
    }

    @Override
    public boolean canSendDirectly(LeasedLane lane, StoredMessage row) {
        return true;
    }

    @Override
    public PortalPresence presenceAfterDelivery(LeasedLane lane, StoredMessage row) {
        return lane.presence();
    }

    @Override
    public boolean supersedes(StoredMessage first, StoredMessage second) {
        return false;
    }

    @Override
    public PreparedDelivery prepare(LeasedLane lane, StoredMessage row) {
        StatusNotice notice = parseNotice(lane, row);
        return new PreparedDelivery(lane.presence(), () -> {
            channel.deliver(notice);
            return lane.presence();
        });
    }

    /** Parses a notice. An invalid notice was written by another program and cannot be sent. */
    private static StatusNotice parseNotice(LeasedLane lane, StoredMessage row) {
        int end = row.body().indexOf('\n');
        try {
            DossierCode dossier = DossierCode.of(lane.dossier());
            return new StatusNotice(
                    new MessageId(OutboxTarget.NOTICE, dossier, row.seq()),
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
