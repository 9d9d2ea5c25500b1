package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.portal.internal.wire.FramedRequests;

class WrittenKeysProperties {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.any();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("In a dossier of any content, a key that is left out, misspelt or of another type is refused")
    void broken(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        byte[] body = FramedRequests.of(dossier);
        JsonNode tree = PortalVectors.tree(body);
        List<MessageMember> members = MessageMember.of(tree);
        MessageMember member = members.get(random.nextInt(members.size()));
        List<MemberBreakage> breakages = MemberBreakage.of(member.value(tree));
        MemberBreakage breakage = breakages.get(random.nextInt(breakages.size()));
        breakage.change().in(member.holder(tree), member.key());
        assertThat(MessageJudge.standard().judge(FramedRequests.DOSSIER, body).accepted())
                .isTrue();
        assertThat(MessageJudge.standard()
                        .judge(FramedRequests.DOSSIER, PortalVectors.bytes(tree))
                        .accepted())
                .as("%s %s", breakage, member.pointer())
                .isFalse();
    }
}
