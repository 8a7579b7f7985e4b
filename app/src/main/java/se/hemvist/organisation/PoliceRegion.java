package se.hemvist.organisation;

import java.util.Locale;

/** A police region: slug without diacritics ({@code ost}) and full name ({@code Polisregion Öst}). */
public record PoliceRegion(String slug, String name) {

    public Tenant tenant() {
        return Tenant.ofRegion(slug);
    }

    static String slugOf(String shortName) {
        return shortName
                .toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o');
    }
}
