package se.hemvist.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationTest {

    private final Organisation organisation = new Organisation();

    @Test
    void knowsEveryKommunCountyAndRegion() {
        assertThat(organisation.municipalities()).hasSize(290);
        assertThat(organisation.counties()).hasSize(21);
        assertThat(organisation.regions())
                .extracting(PoliceRegion::slug)
                .containsExactly("bergslagen", "mitt", "nord", "ost", "stockholm", "syd", "vast");
    }

    @Test
    void putsEveryKommunInItsCountyAndRegion() {
        assertThat(organisation.municipalities()).allSatisfy(municipality -> {
            assertThat(organisation.county(municipality.county()).region()).isEqualTo(municipality.region());
            assertThat(organisation.towns(municipality.code())).isNotEmpty();
        });
        assertThat(organisation.regionOf("2281").name()).isEqualTo("Polisregion Nord");
        assertThat(organisation.municipalitiesIn("12")).hasSize(33);
    }

    @Test
    void findsATownInItsKommun() {
        assertThat(organisation.town("Sundsvall", "2281"))
                .hasValueSatisfying(town -> assertThat(town.lat()).isBetween(62.3, 62.5));
        assertThat(organisation.town("Sundsvall", "1280")).isEmpty();
    }

    @Test
    void namesATenantAsPeopleDo() {
        assertThat(organisation.displayName(Tenant.ofMunicipality("2281"))).isEqualTo("Sundsvall");
        assertThat(organisation.displayName(Tenant.ofRegion("ost"))).isEqualTo("Polisregion Öst");
        assertThat(organisation.displayName(Tenant.NATIONAL)).isEqualTo("Nationell samordning");
    }
}
