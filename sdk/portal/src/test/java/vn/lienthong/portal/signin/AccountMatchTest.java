package vn.lienthong.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.portal.signin.AccountMatch.AccountMatchKind;
import vn.lienthong.portal.signin.PortalAccount.CitizenAccount;
import vn.lienthong.value.Extras;

@Tag("LT-ID-010")
class AccountMatchTest {
    private static final TechId ID = TechId.of("88a4fab0-0000-4000-8000-000000000001");
    private static final PersonalId NUMBER = new PersonalId("038004000011");
    private static final OldIdentityCard CARD = new OldIdentityCard("100000002");
    private static final PortalAccount CITIZEN =
            new CitizenAccount(ID, NUMBER, CARD, null, new AccountContact(null, null), Extras.NONE);

    private static LocalAccount local(String key, @Nullable TechId id, MaskedValue... numbers) {
        return new LocalAccount(key, id, List.of(numbers));
    }

    private static AccountMatch match(LocalAccount... accounts) {
        return AccountMatch.of(CITIZEN, List.of(accounts));
    }

    @Test
    @DisplayName("The account's id decides, regardless of its numbers")
    void byId() {
        LocalAccount same = local("a", ID, CARD, NUMBER);
        assertThat(match(same)).isEqualTo(new AccountMatch(AccountMatchKind.SAME, List.of(same)));
        LocalAccount older = local("a", ID, CARD);
        assertThat(match(older)).isEqualTo(new AccountMatch(AccountMatchKind.CHANGED, List.of(older)));
        assertThat(match()).isEqualTo(new AccountMatch(AccountMatchKind.NEW, List.of()));
        assertThat(match(local("b", TechId.of("other"), new OldIdentityCard("100000003")))
                        .kind())
                .isEqualTo(AccountMatchKind.NEW);
    }

    @Test
    @DisplayName("A number alone signs nobody in: a proof or a manual check is required")
    void byNumber() {
        LocalAccount bare = local("a", null, NUMBER);
        assertThat(match(bare)).isEqualTo(new AccountMatch(AccountMatchKind.PROVE, List.of(bare)));
        LocalAccount foreign = local("b", TechId.of("other"), CARD);
        assertThat(match(foreign)).isEqualTo(new AccountMatch(AccountMatchKind.CONFLICT, List.of(foreign)));
        assertThat(match(bare, foreign)).isEqualTo(new AccountMatch(AccountMatchKind.CONFLICT, List.of(foreign)));
    }

    @Test
    @DisplayName("An account of the same id beside another with one of its numbers, or of the same id, is a conflict")
    void both() {
        LocalAccount same = local("a", ID, NUMBER, CARD);
        LocalAccount twin = local("b", ID, NUMBER);
        LocalAccount bare = local("c", null, CARD);
        assertThat(match(same, twin)).isEqualTo(new AccountMatch(AccountMatchKind.CONFLICT, List.of(same, twin)));
        assertThat(match(same, bare)).isEqualTo(new AccountMatch(AccountMatchKind.CONFLICT, List.of(bare)));
    }
}
