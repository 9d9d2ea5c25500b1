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
import vn.lienthong.portal.internal.wire.Framed;

class WrittenKeysProperties {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("In a dossier of any content, a key that is left out, misspelt or of another type is refused")
    void broken(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        byte[] body = Framed.of(dossier);
        JsonNode tree = Vectors.tree(body);
        List<Member> members = Member.of(tree);
        Member member = members.get(random.nextInt(members.size()));
        List<Breakage> breakages = Breakage.of(member.value(tree));
        Breakage breakage = breakages.get(random.nextInt(breakages.size()));
        breakage.change().in(member.holder(tree), member.key());
        assertThat(MessageJudge.standard().judge(Framed.DOSSIER, body).accepted())
                .isTrue();
        assertThat(MessageJudge.standard()
                        .judge(Framed.DOSSIER, Vectors.bytes(tree))
                        .accepted())
                .as("%s %s", breakage, member.pointer())
                .isFalse();
    }
}
