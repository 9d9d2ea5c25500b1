package vn.lienthong.portal;

import java.util.function.Function;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Answer;
import vn.lienthong.portal.catalogue.CatalogueName;
import vn.lienthong.portal.question.QuestionId;
import vn.lienthong.testing.SpecVectors;

/** Each read of the portal, with a good answer from the specification's vectors. */
enum ReadOperation {
    PROCEDURE("LayThuTuc", "", portal -> portal.catalogue().fetch(ProcedureCode.of("2.000488"))),
    PROCEDURES("LayDanhSachTTHC", "", portal -> portal.catalogue().listProcedures()),
    AGENCIES("LayDanhMucCoQuan", "", portal -> portal.catalogue().listAgencies()),
    FIELDS("LayDanhMucLinhVuc", "", portal -> portal.catalogue().listFields()),
    SERVICES("LayDVC", "", portal -> portal.catalogue().listServices()),
    ACCOUNT("TraCuuTechID", "", portal -> portal.findAccount(new PersonalId("038000000001"))),
    QUESTIONS("LayDanhSachHoiDapGuiTuDVCQG", "", portal -> portal.questions().listForwarded()),
    AGENCY_QUESTIONS(
            "LayDanhSachHoiDapBoCoQuan", "", portal -> portal.questions().listAgencyQuestions()),
    ANSWERS("LayNoiDungTraLoiTheoCauHoi", "", portal -> portal.questions().listAnswers(QuestionId.of("1001"))),
    CATALOGUE("LayDanhMucGioiTinh", "", portal -> portal.catalogue().list(CatalogueName.GENDERS)),
    DECISION("LayQDCB", "", portal -> portal.catalogue().listDecision("12345")),
    LOOK_UP("TraCuuHoSo", ".full", portal -> portal.dossiers().find(PortalTestData.CODE)),
    BARE_LOOK_UP("TraCuuHoSo", ".bare", portal -> portal.dossiers().find(PortalTestData.CODE));

    final String service;
    private final String variant;
    private final Function<PortalClient, Answer<?>> call;

    ReadOperation(String service, String variant, Function<PortalClient, Answer<?>> call) {
        this.service = service;
        this.variant = variant;
        this.call = call;
    }

    Answer<?> invoke(PortalClient portal) {
        return call.apply(portal);
    }

    /** Returns the good answer. */
    String goodAnswer() {
        return SpecVectors.messageText(service + ".answer" + variant).strip();
    }
}
