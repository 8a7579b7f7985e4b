package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** A form that was sent back, and the sentence that says why. */
final class Refused {

    private Refused() {}

    /** The sentence, which is Swedish for a person: a capital, a full stop, and no id between them. */
    static String sentence(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return readable(answer);
    }

    /** The sentence of somebody who may not do it, in whatever way they are told. */
    static String notAllowed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 404);
        return readable(answer);
    }

    private static String readable(HttpResponse<String> answer) {
        var sentence = Clerk.read(answer.body()).path("message").asText();
        assertThat(sentence)
                .matches("(?s)[A-ZÅÄÖ].*\\.")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}")
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("org.", Typed.MARK);
        return sentence;
    }
}
