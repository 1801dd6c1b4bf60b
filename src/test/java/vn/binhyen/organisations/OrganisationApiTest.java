package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.organisations.OrganisationsFixture.asSystem;
import static vn.binhyen.organisations.OrganisationsFixture.fresh;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.ApplicationTest;
import vn.binhyen.pages.FieldsRefused;

@ApplicationTest
class OrganisationApiTest {

    @Autowired
    OrganisationApiController api;

    @Autowired
    OrganisationsFixture fixture;

    @Test
    void aProgramRegistersReadsAndCorrects() {
        var id = UUID.randomUUID();
        var name = fresh("Do máy nhập");
        var made = asSystem(() -> api.register(request(id, name, null)));
        assertThat(made.getHeaders().getETag()).isEqualTo("\"0\"");
        assertThat(made.getBody().inScope()).isEqualTo(ScopeAnswer.YES);
        var again = asSystem(() -> api.register(request(id, name, null)));
        assertThat(again.getBody()).isEqualTo(made.getBody());
        var edited = asSystem(() -> api.edit(id, "\"0\"", request(null, name + " mới", null)));
        assertThat(edited.getBody().name()).isEqualTo(name + " mới");
        assertThat(edited.getHeaders().getETag()).isEqualTo("\"1\"");
        assertThatThrownBy(() -> asSystem(() -> api.edit(id, "\"0\"", request(null, "Muộn", null))))
                .isInstanceOf(SomeoneElseChangedThis.class);
    }

    @Test
    void everyWrongFieldIsListedInTheProblem() {
        assertThatThrownBy(() -> asSystem(() -> api.register(request(UUID.randomUUID(), "", "123"))))
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused -> assertThat(refused.fields())
                                .extracting(FieldsRefused.Wrong::field)
                                .contains("name", "taxCode"));
    }

    private static OrganisationRequest request(UUID id, String name, String taxCode) {
        return new OrganisationRequest(
                id,
                name,
                OrganisationKind.AGENCY,
                null,
                null,
                null,
                taxCode,
                null,
                "01",
                "00004",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
