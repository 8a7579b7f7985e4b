package se.hemvist.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitGroupTest {

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(Role role) {
        var group = new UnitGroup(Tenant.ofMunicipality("2281"), role);

        assertThat(UnitGroup.parse(group.id())).isEqualTo(group);
    }

    @Test
    void writesTheRoleInKebab() {
        assertThat(new UnitGroup(Tenant.ofRegion("nord"), Role.ON_CALL)).hasToString("polis-nord.on-call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ROLE_USER", "kommun-2281", "kommun-228.manager", "kommun-2281.chief", "SCOPE_open.id"})
    void isNotFoundInWhatIsNoGroup(String text) {
        assertThat(UnitGroup.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> UnitGroup.parse(text));
    }

    @Test
    void givesAnActorARoleInThatUnitOnly() {
        var actor = new Actor("anna", "Anna", Set.of(UnitGroup.parse("kommun-2281.caseworker")));

        assertThat(actor.is(Role.CASEWORKER)).isTrue();
        assertThat(actor.is(Tenant.ofMunicipality("2281"), Role.CASEWORKER)).isTrue();
        assertThat(actor.is(Tenant.ofMunicipality("1280"), Role.CASEWORKER)).isFalse();
        assertThat(actor.is(Role.MANAGER)).isFalse();
        assertThat(actor.tenantIn(InformationDomain.MUNICIPAL)).contains(Tenant.ofMunicipality("2281"));
        assertThat(actor.tenantIn(InformationDomain.POLICE)).isEmpty();
    }

    @Test
    void givesNoTenantWhenThereAreTwoToChooseFrom() {
        var groups = Set.of(UnitGroup.parse("kommun-2281.caseworker"), UnitGroup.parse("kommun-1280.caseworker"));

        assertThat(new Actor("anna", "Anna", groups).tenantIn(InformationDomain.MUNICIPAL))
                .isEmpty();
    }
}
