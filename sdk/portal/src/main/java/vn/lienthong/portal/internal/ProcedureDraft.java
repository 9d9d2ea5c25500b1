package vn.lienthong.portal.internal;

import vn.lienthong.procedure.AgenciesBuilder;
import vn.lienthong.procedure.AnnouncementBuilder;
import vn.lienthong.procedure.DescriptionBuilder;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.ScopeBuilder;

/** A procedure whose flat message object is being read. */
final class ProcedureDraft {
    final ProcedureBuilder procedure = ProcedureBuilder.builder().name("");
    final AnnouncementBuilder announcement = AnnouncementBuilder.builder();
    final DescriptionBuilder description = DescriptionBuilder.builder();
    final ScopeBuilder scope = ScopeBuilder.builder();
    final AgenciesBuilder agencies = AgenciesBuilder.builder();

    Procedure build() {
        return procedure
                .announcement(announcement.build())
                .description(description.build())
                .scope(scope.build())
                .agencies(agencies.build())
                .build();
    }
}
