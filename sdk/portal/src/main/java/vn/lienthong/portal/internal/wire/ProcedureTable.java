package vn.lienthong.portal.internal.wire;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.MappingBuilder;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.procedure.Procedure;

/** The mapping of a published sheet, in the format of the portal's procedure detail (LT-PROC-001). */
public final class ProcedureTable {
    private static final String KIND = "portal1/LayThuTuc";

    /** The sheet. */
    public static final ObjectMapping<Procedure, ?> SHEET = buildMapping();

    private ProcedureTable() {}

    /**
     * Checks that a message can contain each channel.
     *
     * @throws UnsendableException listing every channel that it cannot contain
     */
    public static void requireForm(Procedure procedure) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < procedure.manners().size(); i++) {
            Channel channel = procedure.manners().get(i).channel();
            if (channel != null && !channel.isWritableTo(WireValues.WIRE_NAME, "channel")) {
                String path = "/manners/" + i + "/channel";
                findings.add(Finding.of(path, "LT-CODE-009", Severity.FAIL, "code.unwritable", "channel"));
            }
        }
        if (!findings.isEmpty()) {
            throw new UnsendableException(new Findings(findings));
        }
    }

    private static ObjectMapping<Procedure, ?> buildMapping() {
        MappingBuilder<Procedure, ProcedureDraft> table = ObjectMapping.of(
                KIND,
                new ModelBinding<>(
                        ProcedureDraft::new,
                        ProcedureDraft::build,
                        Procedure::extras,
                        (draft, extras) -> draft.procedure.extras(extras)));
        addIdentity(table);
        addProse(table);
        addParts(table);
        addBodies(table);
        return table.build();
    }

    private static void addIdentity(MappingBuilder<Procedure, ProcedureDraft> table) {
        table.text("ID", "/announcement/id", p -> p.announcement().id(), (d, v) -> d.announcement.id(v))
                .presence(FieldPresence.MANDATORY)
                .as(WireFormats.PROCEDURE)
                .at("MATTHC", "/code", Procedure::code, (d, v) -> d.procedure.code(v))
                .presence(FieldPresence.EXPECTED)
                .text("TENTTHC", "/name", Procedure::name, (d, v) -> d.procedure.name(v))
                .presence(FieldPresence.OPTIONAL)
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

    private static void addProse(MappingBuilder<Procedure, ProcedureDraft> table) {
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

    private static void addParts(MappingBuilder<Procedure, ProcedureDraft> table) {
        table.nested(SheetPartTables.FIELD)
                .list("LINHVUCTHUCHIEN", "/scope/fields", p -> p.scope().fields(), (d, v) -> d.scope.fields(v))
                .nested(SheetPartTables.LEVEL)
                .list("CAPTHUCHIEN", "/scope/levels", p -> p.scope().levels(), (d, v) -> d.scope.levels(v))
                .nested(SheetPartTables.SUBJECT)
                .list("DOITUONGTHUCHIEN", "/scope/subjects", p -> p.scope().subjects(), (d, v) -> d.scope.subjects(v))
                .nested(SheetCaseTables.SEQUENCE)
                .list("TRINHTUTHUCHIEN", "/sequence", Procedure::sequence, (d, v) -> d.procedure.sequence(v))
                .presence(FieldPresence.EXPECTED)
                .nested(SheetCaseTables.FILING_METHOD)
                .list("CACHTHUCTHUCHIEN", "/manners", Procedure::manners, (d, v) -> d.procedure.manners(v))
                .nested(SheetCaseTables.COMPONENTS)
                .list("THANHPHANHOSO", "/components", Procedure::components, (d, v) -> d.procedure.components(v))
                .presence(FieldPresence.OPTIONAL)
                .nested(SheetPartTables.RESULT)
                .list("KETQUATHUCHIEN", "/results", Procedure::results, (d, v) -> d.procedure.results(v))
                .nested(SheetPartTables.LEGAL_BASIS)
                .list("CANCUPHAPLY", "/legalBases", Procedure::legalBases, (d, v) -> d.procedure.legalBases(v));
    }

    private static void addBodies(MappingBuilder<Procedure, ProcedureDraft> table) {
        table.nested(SheetPartTables.AGENCY)
                .list(
                        "COQUANTHUCHIEN",
                        "/agencies/implementing",
                        p -> p.agencies().implementing(),
                        (d, v) -> d.agencies.implementing(v))
                .nested(SheetPartTables.AGENCY)
                .list(
                        "COQUANCOTHAMQUYEN",
                        "/agencies/competent",
                        p -> p.agencies().competent(),
                        (d, v) -> d.agencies.competent(v))
                .nested(SheetPartTables.AGENCY)
                .list(
                        "COQUANDUOCUYQUYEN",
                        "/agencies/authorised",
                        p -> p.agencies().authorised(),
                        (d, v) -> d.agencies.authorised(v))
                .nested(SheetPartTables.AGENCY)
                .list(
                        "COQUANPHOIHOP",
                        "/agencies/coordinating",
                        p -> p.agencies().coordinating(),
                        (d, v) -> d.agencies.coordinating(v))
                .textList("TTHCLIENQUAN", "/scope/related", p -> p.scope().related(), (d, v) -> d.scope.related(v))
                .textList("TTHCLIENTHONG", "/scope/linked", p -> p.scope().linked(), (d, v) -> d.scope.linked(v));
    }
}
