package se.hemvist.secrecy;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.hemvist.organisation.InformationDomain;

/** Keeps everything in clear, for a benchmark to show what sealing costs. */
public class InClear {

    private static final int WIDEST_TOKEN = 43;

    @Bean
    @Primary
    Vault clearVault(KeyFolder folder) {
        return new Vault(folder) {
            @Override
            public String seal(InformationDomain domain, String column, String clear) {
                return clear;
            }

            @Override
            public String open(InformationDomain domain, String column, String sealed) {
                return sealed;
            }

            @Override
            public @Nullable String sealNullable(InformationDomain domain, String column, @Nullable String clear) {
                return clear;
            }

            @Override
            public @Nullable String openNullable(InformationDomain domain, String column, @Nullable String sealed) {
                return sealed;
            }
        };
    }

    @Bean
    @Primary
    BlindIndex clearIndex(KeyFolder folder) {
        return new BlindIndex(folder) {
            @Override
            public String token(InformationDomain domain, String purpose, String value) {
                return value.length() > WIDEST_TOKEN ? value.substring(value.length() - WIDEST_TOKEN) : value;
            }
        };
    }
}
