package vn.lienthong.portal.internal.wire;

import vn.lienthong.procedure.AnnouncementBuilder;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgenciesBuilder;
import vn.lienthong.procedure.ProcedureBuilder;
import vn.lienthong.procedure.ProcedureDescriptionBuilder;
import vn.lienthong.procedure.ProcedureScopeBuilder;

/** A procedure that is being read from its flat message object. */
final class ProcedureDraft {
    final ProcedureBuilder procedure = ProcedureBuilder.builder().name("");
    final AnnouncementBuilder announcement = AnnouncementBuilder.builder();
    final ProcedureDescriptionBuilder description = ProcedureDescriptionBuilder.builder();
    final ProcedureScopeBuilder scope = ProcedureScopeBuilder.builder();
    final ProcedureAgenciesBuilder agencies = ProcedureAgenciesBuilder.builder();

    Procedure build() {
        return procedure
                .announcement(announcement.build())
                .description(description.build())
                .scope(scope.build())
                .agencies(agencies.build())
                .build();
    }
}
