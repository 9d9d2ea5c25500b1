package vn.lienthong.portal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.dossier.AuthorisedPerson;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierParties;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.OtherPaperBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.OwnerBuilder;
import vn.lienthong.dossier.Person;
import vn.lienthong.dossier.ProcessingStep;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.ResultDelivery;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementAct;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.Timeouts;
import vn.lienthong.procedure.Procedure;

/** Recognisable values that must not be disclosed, and a dossier that contains them. */
final class PortalCanaries {
    static final String NAME = "KIỂM THỬ HOẠ MI";
    static final String OTHER_NAME = "KIỂM THỬ SƠN CA";
    static final String PERSONAL_ID = "038104777019";
    static final String OLD_ID = "190477702";
    static final String PASSPORT = "K19047703";
    static final String PHONE = "0900001904";
    static final String FAX = "02800001904";
    static final String EMAIL = "hoami1904@kiem-thu.test";
    static final String ADDRESS = "ngõ Hoạ Mi 1904";
    static final String TEXT = "lời nhắn Hoạ Mi 1904";
    static final String FILE = "hoami-1904.pdf";
    static final String URL = "https://kho.test/hoami?ma=1904";
    static final String TECH_ID = "hoami-1904-tech";
    static final String ACCOUNT = "taikhoan-hoami";
    static final String PASSWORD = "matkhau-hoami";
    static final String ADAPTER_KEY = "khoa-hoami";

    static final List<String> ALL = List.of(
            NAME,
            OTHER_NAME,
            PERSONAL_ID,
            OLD_ID,
            PASSPORT,
            PHONE,
            FAX,
            EMAIL,
            ADDRESS,
            TEXT,
            FILE,
            URL,
            TECH_ID,
            ACCOUNT,
            PASSWORD,
            ADAPTER_KEY,
            "hoami",
            "Hoạ Mi",
            "HOẠ MI",
            "SƠN CA");

    private PortalCanaries() {}

    static Dossier dossier(Procedure procedure) {
        Dossier plain = PortalTestData.receivedDossier(procedure).build();
        return plain.toBuilder()
                .parties(parties())
                .handling(plain.handling().toBuilder()
                        .summary(FreeText.of(TEXT))
                        .note(FreeText.of(TEXT))
                        .otherInfo(FreeText.of(TEXT))
                        .build())
                .papers(plain.papers().toBuilder()
                        .submitted(List.of(document()))
                        .others(List.of(OtherPaperBuilder.builder()
                                .name(FileName.of(FILE))
                                .quantity(1)
                                .build()))
                        .supplements(List.of(supplement()))
                        .build())
                .outcome(plain.outcome().toBuilder()
                        .note(FreeText.of(TEXT))
                        .results(List.of(ResultBuilder.builder()
                                .name(FileName.of(FILE))
                                .url(FileUrl.of(URL))
                                .build()))
                        .delivery(new ResultDelivery(
                                PersonName.of(OTHER_NAME), PostalAddress.of(ADDRESS), PhoneNumber.of(PHONE), null))
                        .build())
                .build();
    }

    static ProcessingStep step() {
        return ProcessingStep.of(
                DossierStatus.IN_PROCESS, PortalTestData.NOW, PersonName.of(OTHER_NAME), FreeText.of(TEXT));
    }

    private static DossierParties parties() {
        Owner first = Owner.citizen(new PersonalId(PERSONAL_ID), PersonName.of(NAME));
        Owner second = Owner.citizen(new Passport(PASSPORT), PersonName.of(OTHER_NAME));
        Person other = new Person(PersonName.of(OTHER_NAME), new OldIdentityCard(OLD_ID), contact());
        return new DossierParties(
                List.of(
                        first.toBuilder()
                                .techId(TechId.of(TECH_ID))
                                .contact(contact())
                                .build(),
                        second),
                other,
                new AuthorisedPerson(other, document()),
                other,
                other);
    }

    static OwnerBuilder owner() {
        return parties().owners().get(0).toBuilder();
    }

    private static ContactDetails contact() {
        return new ContactDetails(
                EmailAddress.of(EMAIL), PhoneNumber.of(PHONE), PhoneNumber.of(FAX), PostalAddress.of(ADDRESS));
    }

    private static SubmittedDocument document() {
        return SubmittedDocumentBuilder.builder()
                .id("1")
                .fileName(FileName.of(FILE))
                .url(FileUrl.of(URL))
                .build();
    }

    private static Supplement supplement() {
        SupplementAct act = new SupplementAct(PersonName.of(OTHER_NAME), FreeText.of(TEXT), PortalTestData.NOW);
        return SupplementBuilder.builder()
                .id("1")
                .request(act)
                .answer(act)
                .documents(List.of(document()))
                .build();
    }

    /** Adds secrets to the query of the adapter and to the credentials, and an observer that fails with a canary. */
    static PortalOptionsBuilder in(PortalOptionsBuilder options, AdapterEndpoints endpoints) {
        ClientOptions http = PortalTestData.FAST_RETRIES.toBuilder()
                .timeouts(Timeouts.defaults().toBuilder()
                        .read(Duration.ofMillis(300))
                        .build())
                .observer(attempt -> {
                    throw new IllegalStateException(NAME);
                })
                .build();
        URI adapter = URI.create(endpoints.adapter() + "?key=" + ADAPTER_KEY);
        return options.endpoints(
                        new AdapterEndpoints(adapter, endpoints.login(), endpoints.integration(), endpoints.sharing()))
                .credentials(() -> new Credentials(ACCOUNT, Secret.of(PASSWORD)))
                .sendSupplements(true)
                .http(http);
    }
}
