package vn.lienthong.portal.internal.wire;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.portal.catalogue.AgencyEntry;
import vn.lienthong.portal.catalogue.AgencyEntryBuilder;
import vn.lienthong.portal.catalogue.FieldEntry;
import vn.lienthong.portal.catalogue.FieldEntryBuilder;
import vn.lienthong.portal.catalogue.OnlineService;
import vn.lienthong.portal.catalogue.OnlineServiceBuilder;
import vn.lienthong.portal.catalogue.ProcedureSummary;
import vn.lienthong.portal.catalogue.ProcedureSummaryBuilder;
import vn.lienthong.procedure.Procedure;

/** The mappings of answers to reads. */
public final class AnswerTables {
    /** The sheet of a procedure. */
    public static final ObjectMapping<AnswerEnvelope<Procedure>, ?> PROCEDURE = AnswerEnvelope.of(ProcedureTable.SHEET);

    /** Complete dossiers. */
    public static final ObjectMapping<AnswerEnvelope<Dossier>, ?> DOSSIERS = AnswerEnvelope.of(DossierTable.DOSSIER);

    /** The list of procedures. */
    public static final ObjectMapping<AnswerEnvelope<ProcedureSummary>, ?> PROCEDURES =
            AnswerEnvelope.of(ObjectMapping.<ProcedureSummary, ProcedureSummaryBuilder>of(
                            "portal1/LayDanhSachTTHC",
                            new ModelBinding<>(
                                    ProcedureSummaryBuilder::builder,
                                    ProcedureSummaryBuilder::build,
                                    ProcedureSummary::extras,
                                    ProcedureSummaryBuilder::extras))
                    .presence(FieldPresence.MANDATORY)
                    .as(WireFormats.PROCEDURE)
                    .at("MATTHC", "/code", ProcedureSummary::code, ProcedureSummaryBuilder::code)
                    .presence(FieldPresence.EXPECTED)
                    .text("TENTTHC", "/name", ProcedureSummary::name, ProcedureSummaryBuilder::name)
                    .build());

    /** The list of agencies. */
    public static final ObjectMapping<AnswerEnvelope<AgencyEntry>, ?> AGENCIES =
            AnswerEnvelope.of(ObjectMapping.<AgencyEntry, AgencyEntryBuilder>of(
                            "portal1/LayDanhMucCoQuan",
                            new ModelBinding<>(
                                    AgencyEntryBuilder::builder,
                                    AgencyEntryBuilder::build,
                                    AgencyEntry::extras,
                                    AgencyEntryBuilder::extras))
                    .presence(FieldPresence.MANDATORY)
                    .as(WireFormats.AGENCY)
                    .at("MADONVI", "/code", AgencyEntry::code, AgencyEntryBuilder::code)
                    .presence(FieldPresence.EXPECTED)
                    .text("TENDONVI", "/name", AgencyEntry::name, AgencyEntryBuilder::name)
                    .presence(FieldPresence.OPTIONAL)
                    .text("CAPDONVI", "/level", AgencyEntry::level, AgencyEntryBuilder::level)
                    .build());

    /** The list of fields. */
    public static final ObjectMapping<AnswerEnvelope<FieldEntry>, ?> FIELDS =
            AnswerEnvelope.of(ObjectMapping.<FieldEntry, FieldEntryBuilder>of(
                            "portal1/LayDanhMucLinhVuc",
                            new ModelBinding<>(
                                    FieldEntryBuilder::builder,
                                    FieldEntryBuilder::build,
                                    FieldEntry::extras,
                                    FieldEntryBuilder::extras))
                    .presence(FieldPresence.MANDATORY)
                    .as(WireFormats.FIELD)
                    .at("MALINHVUC", "/code", FieldEntry::code, FieldEntryBuilder::code)
                    .presence(FieldPresence.EXPECTED)
                    .text("TENLINHVUC", "/name", FieldEntry::name, FieldEntryBuilder::name)
                    .presence(FieldPresence.OPTIONAL)
                    .as(WireFormats.AGENCY)
                    .at("MANGANH", "/agency", FieldEntry::agency, FieldEntryBuilder::agency)
                    .build());

    /** The online services. */
    public static final ObjectMapping<AnswerEnvelope<OnlineService>, ?> SERVICES =
            AnswerEnvelope.ofData(ObjectMapping.<OnlineService, OnlineServiceBuilder>of(
                            "portal1/LayDVC",
                            new ModelBinding<>(
                                    OnlineServiceBuilder::builder,
                                    OnlineServiceBuilder::build,
                                    OnlineService::extras,
                                    OnlineServiceBuilder::extras))
                    .presence(FieldPresence.MANDATORY)
                    .as(WireFormats.SERVICE)
                    .at("MADVC", "/code", OnlineService::code, OnlineServiceBuilder::code)
                    .presence(FieldPresence.EXPECTED)
                    .text("TENDVC", "/name", OnlineService::name, OnlineServiceBuilder::name)
                    .as(WireFormats.PROCEDURE)
                    .at("MATTHC", "/procedure", OnlineService::procedure, OnlineServiceBuilder::procedure)
                    .presence(FieldPresence.OPTIONAL)
                    .text(
                            "TENTTHC",
                            "/procedureName",
                            OnlineService::procedureName,
                            OnlineServiceBuilder::procedureName)
                    .text("TENCOQUANBANHANH", "/issuer", OnlineService::issuer, OnlineServiceBuilder::issuer)
                    .text("TENLINHVUC", "/fieldName", OnlineService::fieldName, OnlineServiceBuilder::fieldName)
                    .build());

    /** The accounts of an identity number. */
    public static final ObjectMapping<AnswerEnvelope<TechAccount>, ?> ACCOUNTS =
            AnswerEnvelope.of(ObjectMapping.<TechAccount, TechAccount.TechAccountDraft>of(
                            "portal1/TraCuuTechID",
                            ModelBinding.withoutExtras(
                                    TechAccount.TechAccountDraft::new, TechAccount.TechAccountDraft::build))
                    .presence(FieldPresence.MANDATORY)
                    .as(WireFormats.TECH_ID)
                    .at("TECHNICALID", "/techId", TechAccount::techId, (draft, id) -> draft.techId = id)
                    .build());

    /** The required content of a lookup row. */
    public static final ObjectMapping<AnswerEnvelope<LookupRow>, ?> ROWS =
            AnswerEnvelope.of(ObjectMapping.<LookupRow, LookupRow.LookupRowDraft>of(
                            "portal1/TraCuuHoSo",
                            ModelBinding.withoutExtras(LookupRow.LookupRowDraft::new, LookupRow.LookupRowDraft::build))
                    .as(WireFormats.DOSSIER)
                    .at("MaHoSo", "/code", LookupRow::code, (draft, code) -> draft.code = code)
                    .as(WireFormats.STATUS)
                    .at("TrangThaiHoSo", "/status", LookupRow::status, (draft, status) -> draft.status = status)
                    .as(WireFormats.PROCEDURE)
                    .at("MaTTHC", "/procedure", LookupRow::procedure, (draft, procedure) -> draft.procedure = procedure)
                    .build());

    private AnswerTables() {}

    /** An account of the national portal. */
    public record TechAccount(TechId techId) {
        private static final class TechAccountDraft {
            private TechId techId = TechId.of("?");

            private TechAccount build() {
                return new TechAccount(techId);
            }
        }
    }

    /** A lookup row, whose other keys are not public. */
    public record LookupRow(
            @Nullable DossierCode code,
            @Nullable DossierStatus status,
            @Nullable ProcedureCode procedure) {
        private static final class LookupRowDraft {
            private @Nullable DossierCode code;
            private @Nullable DossierStatus status;
            private @Nullable ProcedureCode procedure;

            private LookupRow build() {
                return new LookupRow(code, status, procedure);
            }
        }
    }
}
