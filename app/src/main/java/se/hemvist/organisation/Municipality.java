package se.hemvist.organisation;

/** A kommun: four-digit code, county code, slug of its police region, and its central place in degrees (WGS 84). */
public record Municipality(String code, String name, String county, String region, double lat, double lon) {

    public Tenant tenant() {
        return Tenant.ofMunicipality(code);
    }
}
