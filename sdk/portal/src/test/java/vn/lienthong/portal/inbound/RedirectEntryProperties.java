package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RedirectEntryProperties {
    @Property
    void noQueryMakesAnException(@ForAll String query) {
        assertThat(RedirectEntry.parse(query)).isNotNull();
        assertThat(RedirectEntry.parse("MaDVC=" + query + "&MaCoQuanThucHien=" + query))
                .isNotNull();
    }
}
