package vn.lienthong.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.BankAccount;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.DocumentNumber;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FeeCode;
import vn.lienthong.code.HealthInsuranceNumber;
import vn.lienthong.code.Money;
import vn.lienthong.code.OpenCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.SocialInsuranceNumber;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.TreasuryAccount;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.dossier.DossierRouting;
import vn.lienthong.dossier.course.MoveActor;
import vn.lienthong.dossier.course.StageOwnership;
import vn.lienthong.dossier.digital.CopySigner;
import vn.lienthong.dossier.digital.FormSigning;
import vn.lienthong.dossier.digital.ResultDocumentCode;
import vn.lienthong.dossier.digital.ScanGround;
import vn.lienthong.dossier.form.ControlRow;
import vn.lienthong.specimen.ModelClasses;
import vn.lienthong.value.Extras;

/** Tests the component types of a dossier, so that no personal value can have a type whose text form shows it. */
@Tag("LT-PRIV-001")
class ComponentTypesTest {
    /**
     * Components of type {@code String} and the reason why each contains no personal data. A new one must be masked or
     * listed here.
     */
    private static final Map<String, String> BARE = Map.ofEntries(
            Map.entry("ControlRow.from", "the name of a unit"),
            Map.entry("ControlRow.to", "the name of a unit"),
            Map.entry("ControlSlip.coordinatingUnits", "the names of agencies"),
            Map.entry("ControlSlip.settlingUnit", "the name of an agency"),
            Map.entry("DossierRegister.book", "the number of a book"),
            Map.entry("IssuingOffice.centre", "the name of an agency"),
            Map.entry("IssuingOffice.locality", "the name of a place of work"),
            Map.entry("IssuingOffice.number", "a running number of the one-stop unit"),
            Map.entry("IssuingOffice.parentUnit", "the name of an agency"),
            Map.entry("IssuingOffice.receivingUnit", "the name of a unit"),
            Map.entry("RegisterEntry.book", "the number of a book"),
            Map.entry("RegisterEntry.sequence", "a number in a book"),
            Map.entry("RegisterRow.procedure", "the name of a procedure as published"),
            Map.entry("RegisterRow.unit", "the name of an agency"),
            Map.entry("FormSchedule.timeLimit", "a time limit as published"),
            Map.entry("FormSignatory.position", "the name of a position"),
            Map.entry("Consultation.body", "the name of a body"),
            Map.entry("FeeItem.name", "the name of a fee as published"),
            Map.entry("Filing.receiptNumber", "a running number of the one-stop unit"),
            Map.entry("FilingSubject.id", "a running number within the filing"),
            Map.entry("HandOver.fromUnit", "the name of a unit"),
            Map.entry("HandOver.toUnit", "the name of a unit"),
            Map.entry("DossierHandling.unit", "the name of an agency"),
            Map.entry("ResultIssue.earlier", "an id of the agency's own system"),
            Map.entry("ResultIssue.subject", "a running number within the filing"),
            Map.entry("FinancialObligation.awaited", "the name of a body"),
            Map.entry("ProcedureRef.name", "the name of a procedure as published"),
            Map.entry("ProcessingStep.department", "the name of a department"),
            Map.entry("ProcessingStep.position", "the name of a position"),
            Map.entry("Result.id", "an id of the agency's own system"),
            Map.entry("SubmittedDocument.id", "an id of the agency's own system"),
            Map.entry("Supplement.id", "an id of the agency's own system"),
            Map.entry("CopyMetadata.type", "the code of a kind of document"),
            Map.entry("ResultDelivery.trackingNumber", "the number of a consignment"));

    /** Types whose text form shows the value, which is never personal data. */
    private static final Set<Class<?>> SHOWN = Set.of(
            boolean.class,
            int.class,
            Integer.class,
            LocalDate.class,
            OffsetDateTime.class,
            AgencyCode.class,
            Money.class,
            Extras.class,
            MoveActor.class,
            StageOwnership.StagePart.class,
            ScanGround.class,
            CopySigner.class,
            FormSigning.OnlineFormKind.class,
            FormSigning.LoginMethod.class,
            ComponentCode.class,
            DocumentNumber.class,
            DossierCode.class,
            FeeCode.class,
            ProcedureCode.class,
            ResultCode.class,
            DossierRouting.RoutingGround.class,
            ServiceCode.class);

    @Test
    @DisplayName(
            "Every component of a dossier's records is masked, a code, a time, an amount, another record, or a bare text with a reason")
    void closed() {
        List<Class<?>> records = ModelClasses.records("vn.lienthong.dossier");
        Set<String> bare = components(records)
                .filter(component -> element(component) == String.class)
                .map(ComponentTypesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(records).hasSizeGreaterThan(20);
        assertThat(bare).isEqualTo(new TreeSet<>(BARE.keySet()));
        assertThat(components(records).filter(component -> element(component) != String.class))
                .allMatch(component -> allowed(element(component)), "has a type that may stand there");
    }

    private static boolean allowed(Class<?> type) {
        return MaskedValue.class.isAssignableFrom(type)
                || OpenCode.class.isAssignableFrom(type)
                || SHOWN.contains(type)
                || (type.isRecord() && type.getPackageName().startsWith("vn.lienthong.dossier"))
                || type == ControlRow.HandOverPace.class
                || (type.isSealed() && type.getPackageName().equals("vn.lienthong.dossier.course"))
                || type == vn.lienthong.procedure.Agency.class
                || type == vn.lienthong.procedure.Field.class;
    }

    @Test
    @DisplayName("A component that is named after a personal matter has the masked type of that matter")
    void named() {
        Map<String, Class<?>> types = Map.ofEntries(
                Map.entry("email", EmailAddress.class),
                Map.entry("phone", PhoneNumber.class),
                Map.entry("fax", PhoneNumber.class),
                Map.entry("address", PostalAddress.class),
                Map.entry("url", FileUrl.class),
                Map.entry("fileName", FileName.class),
                Map.entry("techId", TechId.class),
                Map.entry("handler", PersonName.class),
                Map.entry("recipient", PersonName.class),
                Map.entry("note", FreeText.class),
                Map.entry("summary", FreeText.class),
                Map.entry("otherInfo", FreeText.class),
                Map.entry("content", FreeText.class));
        Set<String> seen = new TreeSet<>();

        assertThat(components(ModelClasses.records("vn.lienthong.dossier"))
                        .filter(component -> types.containsKey(component.getName())))
                .allSatisfy(component -> {
                    seen.add(component.getName());
                    assertThat(component.getType()).isEqualTo(types.get(component.getName()));
                });
        assertThat(seen).isEqualTo(new TreeSet<>(types.keySet()));
    }

    @Test
    @DisplayName("The masked types are those that the house names")
    void maskedTypes() {
        assertThat(ModelClasses.all().stream()
                        .filter(type -> type.isRecord() && MaskedValue.class.isAssignableFrom(type))
                        .filter(type -> !type.isMemberClass()))
                .containsExactlyInAnyOrder(
                        PostalAddress.class,
                        BankAccount.class,
                        EmailAddress.class,
                        FileName.class,
                        FreeText.class,
                        HealthInsuranceNumber.class,
                        FileUrl.class,
                        PersonName.class,
                        PhoneNumber.class,
                        ResultDocumentCode.class,
                        Secret.class,
                        SocialInsuranceNumber.class,
                        TaxCode.class,
                        TechId.class,
                        TreasuryAccount.class);
    }

    private static Stream<RecordComponent> components(List<Class<?>> records) {
        return records.stream()
                .filter(type -> !MaskedValue.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /** Returns the type of the component, or the element type of a list. */
    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).isEqualTo(List.class);
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        return (Class<?>) type;
    }
}
