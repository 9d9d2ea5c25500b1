package vn.lienthong.portal.internal;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.TechId;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.portal.AgencyEntry;
import vn.lienthong.portal.AgencyEntryBuilder;
import vn.lienthong.portal.FieldEntry;
import vn.lienthong.portal.FieldEntryBuilder;
import vn.lienthong.portal.OnlineService;
import vn.lienthong.portal.OnlineServiceBuilder;
import vn.lienthong.portal.ProcedureSummary;
import vn.lienthong.portal.ProcedureSummaryBuilder;
import vn.lienthong.procedure.Procedure;

/** The answers of the reads. */
public final class Answers {
    /** A procedure's sheet. */
    public static final ObjectTable<Envelope<Procedure>, ?> PROCEDURE = Envelope.of(ProcedureTable.SHEET);

    /** Whole dossiers. */
    public static final ObjectTable<Envelope<Dossier>, ?> DOSSIERS = Envelope.of(DossierTable.DOSSIER);

    /** The list of procedures. */
    public static final ObjectTable<Envelope<ProcedureSummary>, ?> PROCEDURES =
            Envelope.of(ObjectTable.<ProcedureSummary, ProcedureSummaryBuilder>of(
                            "portal1/LayDanhSachTTHC",
                            new Shape<>(
                                    ProcedureSummaryBuilder::builder,
                                    ProcedureSummaryBuilder::build,
                                    ProcedureSummary::extras,
                                    ProcedureSummaryBuilder::extras))
                    .need(Need.MANDATORY)
                    .as(Codes.PROCEDURE)
                    .at("MATTHC", "/code", ProcedureSummary::code, ProcedureSummaryBuilder::code)
                    .need(Need.EXPECTED)
                    .text("TENTTHC", "/name", ProcedureSummary::name, ProcedureSummaryBuilder::name)
                    .build());

    /** The list of agencies. */
    public static final ObjectTable<Envelope<AgencyEntry>, ?> AGENCIES =
            Envelope.of(ObjectTable.<AgencyEntry, AgencyEntryBuilder>of(
                            "portal1/LayDanhMucCoQuan",
                            new Shape<>(
                                    AgencyEntryBuilder::builder,
                                    AgencyEntryBuilder::build,
                                    AgencyEntry::extras,
                                    AgencyEntryBuilder::extras))
                    .need(Need.MANDATORY)
                    .as(Codes.AGENCY)
                    .at("MADONVI", "/code", AgencyEntry::code, AgencyEntryBuilder::code)
                    .need(Need.EXPECTED)
                    .text("TENDONVI", "/name", AgencyEntry::name, AgencyEntryBuilder::name)
                    .need(Need.OPTIONAL)
                    .text("CAPDONVI", "/level", AgencyEntry::level, AgencyEntryBuilder::level)
                    .build());

    /** The list of fields. */
    public static final ObjectTable<Envelope<FieldEntry>, ?> FIELDS =
            Envelope.of(ObjectTable.<FieldEntry, FieldEntryBuilder>of(
                            "portal1/LayDanhMucLinhVuc",
                            new Shape<>(
                                    FieldEntryBuilder::builder,
                                    FieldEntryBuilder::build,
                                    FieldEntry::extras,
                                    FieldEntryBuilder::extras))
                    .need(Need.MANDATORY)
                    .as(Codes.FIELD)
                    .at("MALINHVUC", "/code", FieldEntry::code, FieldEntryBuilder::code)
                    .need(Need.EXPECTED)
                    .text("TENLINHVUC", "/name", FieldEntry::name, FieldEntryBuilder::name)
                    .need(Need.OPTIONAL)
                    .as(Codes.AGENCY)
                    .at("MANGANH", "/agency", FieldEntry::agency, FieldEntryBuilder::agency)
                    .build());

    /** The online services. */
    public static final ObjectTable<Envelope<OnlineService>, ?> SERVICES =
            Envelope.ofData(ObjectTable.<OnlineService, OnlineServiceBuilder>of(
                            "portal1/LayDVC",
                            new Shape<>(
                                    OnlineServiceBuilder::builder,
                                    OnlineServiceBuilder::build,
                                    OnlineService::extras,
                                    OnlineServiceBuilder::extras))
                    .need(Need.MANDATORY)
                    .as(Codes.SERVICE)
                    .at("MADVC", "/code", OnlineService::code, OnlineServiceBuilder::code)
                    .need(Need.EXPECTED)
                    .text("TENDVC", "/name", OnlineService::name, OnlineServiceBuilder::name)
                    .as(Codes.PROCEDURE)
                    .at("MATTHC", "/procedure", OnlineService::procedure, OnlineServiceBuilder::procedure)
                    .need(Need.OPTIONAL)
                    .text(
                            "TENTTHC",
                            "/procedureName",
                            OnlineService::procedureName,
                            OnlineServiceBuilder::procedureName)
                    .text("TENCOQUANBANHANH", "/issuer", OnlineService::issuer, OnlineServiceBuilder::issuer)
                    .text("TENLINHVUC", "/fieldName", OnlineService::fieldName, OnlineServiceBuilder::fieldName)
                    .build());

    /** The accounts of a number. */
    public static final ObjectTable<Envelope<Account>, ?> ACCOUNTS = Envelope.of(ObjectTable.<Account, Account.Draft>of(
                    "portal1/TraCuuTechID", Shape.bare(Account.Draft::new, Account.Draft::build))
            .need(Need.MANDATORY)
            .as(Codes.TECH_ID)
            .at("TECHNICALID", "/techId", Account::techId, (draft, id) -> draft.techId = id)
            .build());

    /** What a look-up row says at least. */
    public static final ObjectTable<Envelope<Row>, ?> ROWS = Envelope.of(
            ObjectTable.<Row, Row.Draft>of("portal1/TraCuuHoSo", Shape.bare(Row.Draft::new, Row.Draft::build))
                    .as(Codes.DOSSIER)
                    .at("MaHoSo", "/code", Row::code, (draft, code) -> draft.code = code)
                    .as(Codes.STATUS)
                    .at("TrangThaiHoSo", "/status", Row::status, (draft, status) -> draft.status = status)
                    .as(Codes.PROCEDURE)
                    .at("MaTTHC", "/procedure", Row::procedure, (draft, procedure) -> draft.procedure = procedure)
                    .build());

    private Answers() {}

    /** An account of the national portal. */
    public record Account(TechId techId) {
        private static final class Draft {
            private TechId techId = TechId.of("?");

            private Account build() {
                return new Account(techId);
            }
        }
    }

    /** A look-up row; which keys it has is not public. */
    public record Row(
            @Nullable DossierCode code,
            @Nullable DossierStatus status,
            @Nullable ProcedureCode procedure) {
        private static final class Draft {
            private @Nullable DossierCode code;
            private @Nullable DossierStatus status;
            private @Nullable ProcedureCode procedure;

            private Row build() {
                return new Row(code, status, procedure);
            }
        }
    }
}
