package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final Secrets SECRETS = new Secrets(Set.of("Kvitsnorpa"));

    @ParameterizedTest
    @ValueSource(strings = {"Kvitsnorpa", "x Kvitsnorpa", "xy Kvitsnorpa bor här", "xyz Kvitsnorpa bor"})
    void areSeenHoweverTheyAreSpelt(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(SECRETS.in(Map.of(
                        "text", bytes,
                        "wide", text.getBytes(StandardCharsets.UTF_16LE),
                        "hex", HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII),
                        "base64", Base64.getEncoder().encode(bytes),
                        "other", "Kvitsnorp".getBytes(StandardCharsets.UTF_8))))
                .containsOnlyKeys("text", "wide", "hex", "base64");
    }
}
