package vn.lienthong.portal.internal;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.code.Channel;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.json.TableBuilder;
import vn.lienthong.procedure.Procedure;

/** A published sheet, as the portal's procedure detail gives it (LT-PROC-001). */
public final class ProcedureTable {
    private static final String KIND = "portal1/LayThuTuc";

    /** The sheet. */
    public static final ObjectTable<Procedure, ?> SHEET = sheet();

    private ProcedureTable() {}

    /**
     * Holds that this wire has a text for each channel.
     *
     * @throws UnsendableException with every channel that it has none for
     */
    public static void requireForm(Procedure procedure) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < procedure.manners().size(); i++) {
            Channel channel = procedure.manners().get(i).channel();
            if (channel != null && !channel.fits(Wire.NAME, "channel")) {
                String path = "/manners/" + i + "/channel";
                findings.add(Finding.of(path, "LT-CODE-009", Severity.FAIL, "code.unwritable", "channel"));
            }
        }
        if (!findings.isEmpty()) {
            throw new UnsendableException(new Findings(findings));
        }
    }

    private static ObjectTable<Procedure, ?> sheet() {
        TableBuilder<Procedure, ProcedureDraft> table = ObjectTable.of(
                KIND,
                new Shape<>(
                        ProcedureDraft::new,
                        ProcedureDraft::build,
                        Procedure::extras,
                        (draft, extras) -> draft.procedure.extras(extras)));
        identity(table);
        prose(table);
        parts(table);
        bodies(table);
        return table.build();
    }

    private static void identity(TableBuilder<Procedure, ProcedureDraft> table) {
        table.text("ID", "/announcement/id", p -> p.announcement().id(), (d, v) -> d.announcement.id(v))
                .need(Need.MANDATORY)
                .as(Codes.PROCEDURE)
                .at("MATTHC", "/code", Procedure::code, (d, v) -> d.procedure.code(v))
                .need(Need.EXPECTED)
                .text("TENTTHC", "/name", Procedure::name, (d, v) -> d.procedure.name(v))
                .need(Need.OPTIONAL)
                .text(
                        "MACOQUANCONGBO",
                        "/announcement/agencyCode",
                        p -> p.announcement().agencyCode(),
                        (d, v) -> d.announcement.agencyCode(v))
                .text(
                        "QUYETDINH",
                        "/announcement/decision",
                        p -> p.announcement().decision(),
                        (d, v) -> d.announcement.decision(v))
                .text(
                        "IDQUYETDINHCONGBO",
                        "/announcement/decisionId",
                        p -> p.announcement().decisionId(),
                        (d, v) -> d.announcement.decisionId(v))
                .text("LOAITTHC", "/announcement/kind", p -> p.announcement().kind(), (d, v) -> d.announcement.kind(v))
                .text(
                        "TRANGTHAI",
                        "/announcement/status",
                        p -> p.announcement().status(),
                        (d, v) -> d.announcement.status(v));
    }

    private static void prose(TableBuilder<Procedure, ProcedureDraft> table) {
        table.text("MOTA", "/description/summary", p -> p.description().summary(), (d, v) -> d.description.summary(v))
                .text(
                        "TUKHOA",
                        "/description/keywords",
                        p -> p.description().keywords(),
                        (d, v) -> d.description.keywords(v))
                .text(
                        "YEUCAU",
                        "/description/requirements",
                        p -> p.description().requirements(),
                        (d, v) -> d.description.requirements(v))
                .text(
                        "DIACHITIEPNHAN",
                        "/description/receptionAddress",
                        p -> p.description().receptionAddress(),
                        (d, v) -> d.description.receptionAddress(v))
                .text(
                        "MOTADOITUONGTHUCHIEN",
                        "/description/subjects",
                        p -> p.description().subjects(),
                        (d, v) -> d.description.subjects(v))
                .text(
                        "MOTACOQUANTHUCHIEN",
                        "/description/implementingAgencies",
                        p -> p.description().implementingAgencies(),
                        (d, v) -> d.description.implementingAgencies(v))
                .text(
                        "MOTACOQUANTHAMQUYEN",
                        "/description/competentAgencies",
                        p -> p.description().competentAgencies(),
                        (d, v) -> d.description.competentAgencies(v));
    }

    private static void parts(TableBuilder<Procedure, ProcedureDraft> table) {
        table.of(SheetParts.FIELD)
                .list("LINHVUCTHUCHIEN", "/scope/fields", p -> p.scope().fields(), (d, v) -> d.scope.fields(v))
                .of(SheetParts.LEVEL)
                .list("CAPTHUCHIEN", "/scope/levels", p -> p.scope().levels(), (d, v) -> d.scope.levels(v))
                .of(SheetParts.SUBJECT)
                .list("DOITUONGTHUCHIEN", "/scope/subjects", p -> p.scope().subjects(), (d, v) -> d.scope.subjects(v))
                .of(SheetCases.SEQUENCE)
                .list("TRINHTUTHUCHIEN", "/sequence", Procedure::sequence, (d, v) -> d.procedure.sequence(v))
                .need(Need.EXPECTED)
                .of(SheetCases.MANNER)
                .list("CACHTHUCTHUCHIEN", "/manners", Procedure::manners, (d, v) -> d.procedure.manners(v))
                .of(SheetCases.COMPONENTS)
                .list("THANHPHANHOSO", "/components", Procedure::components, (d, v) -> d.procedure.components(v))
                .need(Need.OPTIONAL)
                .of(SheetParts.RESULT)
                .list("KETQUATHUCHIEN", "/results", Procedure::results, (d, v) -> d.procedure.results(v))
                .of(SheetParts.LEGAL_BASIS)
                .list("CANCUPHAPLY", "/legalBases", Procedure::legalBases, (d, v) -> d.procedure.legalBases(v));
    }

    private static void bodies(TableBuilder<Procedure, ProcedureDraft> table) {
        table.of(SheetParts.AGENCY)
                .list(
                        "COQUANTHUCHIEN",
                        "/agencies/implementing",
                        p -> p.agencies().implementing(),
                        (d, v) -> d.agencies.implementing(v))
                .of(SheetParts.AGENCY)
                .list(
                        "COQUANCOTHAMQUYEN",
                        "/agencies/competent",
                        p -> p.agencies().competent(),
                        (d, v) -> d.agencies.competent(v))
                .of(SheetParts.AGENCY)
                .list(
                        "COQUANDUOCUYQUYEN",
                        "/agencies/authorised",
                        p -> p.agencies().authorised(),
                        (d, v) -> d.agencies.authorised(v))
                .of(SheetParts.AGENCY)
                .list(
                        "COQUANPHOIHOP",
                        "/agencies/coordinating",
                        p -> p.agencies().coordinating(),
                        (d, v) -> d.agencies.coordinating(v))
                .texts("TTHCLIENQUAN", "/scope/related", p -> p.scope().related(), (d, v) -> d.scope.related(v))
                .texts("TTHCLIENTHONG", "/scope/linked", p -> p.scope().linked(), (d, v) -> d.scope.linked(v));
    }
}
