package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class AllowedCallsTest extends EdgeTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private EngineApi api;

    @ParameterizedTest
    @CsvSource({
        "GET, /task/1/form-variables",
        "POST, /task/1/submit-form",
        "POST, /task/1/claim",
        "POST, /filter/1/list",
        "GET, /process-definition/key/ledger/startForm",
        "HEAD, /task/1",
        "GET, /incident/count"
    })
    void allowsWhatTheWebappsUse(String method, String path) {
        assertThat(api.allows(HttpMethod.valueOf(method), ENGINE + path)).isTrue();
        assertThat(api.allows(HttpMethod.valueOf(method), ENGINE + path + "/")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /task/1/complete",
        "POST, /task/1/resolve",
        "POST, /task/1/bpmn-error",
        "POST, /task/1/delegate",
        "POST, /task/1/unclaim",
        "POST, /task/1/comment/create",
        "POST, /task/create",
        "PUT, /task/1",
        "PUT, /task/1/variables/name",
        "POST, /process-definition/key/ledger/start",
        "POST, /process-instance/1/variables",
        "PUT, /process-instance/1/variables/name",
        "POST, /process-instance/1/modification",
        "DELETE, /process-instance/1",
        "PUT, /process-instance/1/suspended",
        "PUT, /incident/1/annotation",
        "DELETE, /incident/1",
        "POST, /message",
        "POST, /deployment/create",
        "POST, /history/process-instance/delete",
        "POST, /filter/create",
        "GET, /../admin"
    })
    void deniesWhatGoesPastTheForms(String method, String path) {
        assertThat(api.allows(HttpMethod.valueOf(method), ENGINE + path)).isFalse();
    }
}
