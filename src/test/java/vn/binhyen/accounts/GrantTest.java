package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void countsFromItsFirstToItsLastDay() {
        var grant = Grant.office(1, DAY).until(DAY.plusDays(2));
        assertThat(grant.isValidOn(DAY.minusDays(1))).isFalse();
        assertThat(grant.isValidOn(DAY)).isTrue();
        assertThat(grant.isValidOn(DAY.plusDays(2))).isTrue();
        assertThat(grant.isValidOn(DAY.plusDays(3))).isFalse();
    }

    @Test
    void isBoundToWhatItsRoleNeeds() {
        assertThatThrownBy(() -> new Grant(Role.COMMUNE_DESK, 1, null, null, DAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grant(Role.ADMINISTRATOR, 1, null, null, DAY, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAnOrganisationAnswersAndOnlyAnAdministratorManagesAccounts() {
        for (var role : Role.values()) {
            assertThat(role.permissions().contains(Permission.ANSWER_OBLIGATIONS))
                    .isEqualTo(role == Role.ORGANISATION);
            assertThat(role.permissions().contains(Permission.MANAGE_ACCOUNTS)).isEqualTo(role == Role.ADMINISTRATOR);
        }
        assertThat(Role.OBSERVER.permissions())
                .isEqualTo(Set.of(Permission.READ_ORGANISATIONS, Permission.READ_DIRECTIVES, Permission.READ_FIGURES));
    }
}
