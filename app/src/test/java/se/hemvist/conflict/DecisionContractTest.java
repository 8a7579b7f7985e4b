package se.hemvist.conflict;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The table and the types say the same codes, both ways. */
class DecisionContractTest {

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Map<String, Set<String>> INPUTS = Map.of(
            "kind", weighed(),
            "nearness", names(Nearness.values()),
            "reasonGroup", names(SeverityInputs.ReasonGroup.values()),
            "variant", names(SeverityInputs.Variant.values()),
            "whose", names(SeverityInputs.Whose.values()));

    private final DmnModelInstance model = Dmn.readModelFromStream(TableWeigher.open());
    private final DecisionTable table =
            model.getModelElementsByType(DecisionTable.class).iterator().next();

    @Test
    void theTableAsksForTheComponentsOfTheInputs() {
        assertThat(INPUTS.keySet())
                .isEqualTo(new SeverityInputs(ConflictKind.KEEP_APART, null, null, null)
                        .codes()
                        .keySet());
        assertThat(expressions()).containsExactlyInAnyOrderElementsOf(INPUTS.keySet());
    }

    @Test
    void theTableOffersExactlyTheConstants() {
        var offered = table.getInputs().stream()
                .collect(toMap(
                        input -> input.getInputExpression().getText().getTextContent(),
                        input -> codes(input.getInputValues().getText().getTextContent())));

        assertThat(offered).isEqualTo(INPUTS);
    }

    @Test
    void everyConstantHasARuleAndNoRuleNamesAnother() {
        var used = IntStream.range(0, expressions().size()).boxed().collect(toMap(expressions()::get, this::used));

        assertThat(used).isEqualTo(INPUTS);
    }

    @Test
    void theTableAnswersTheSeveritiesOrNone() {
        var severities = Stream.concat(names(ConflictSeverity.values()).stream(), Stream.of(Weighed.NONE))
                .collect(toSet());

        var output = table.getOutputs().iterator().next();
        assertThat(output.getName()).isEqualTo("severity");
        assertThat(codes(output.getOutputValues().getText().getTextContent())).isEqualTo(severities);
        assertThat(rules().stream().map(DecisionContractTest::answer).collect(toSet()))
                .isEqualTo(severities);
    }

    @Test
    void everyRuleHasAChosenIdAndAReason() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.getId()).matches("Rule_[A-Z][A-Za-z]+(_[A-Z][A-Za-z]+)?");
            assertThat(rule.getDescription().getTextContent()).isNotBlank();
        });
    }

    @Test
    void whatNoRuleKnowsIsCritical() {
        var last = rules().get(rules().size() - 1);

        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.FIRST);
        assertThat(last.getInputEntries())
                .allSatisfy(
                        entry -> assertThat(entry.getText().getTextContent()).isEmpty());
        assertThat(answer(last)).isEqualTo(ConflictSeverity.CRITICAL.name());
    }

    @Test
    void theDecisionIsForgottenInTime() {
        var decision = Objects.requireNonNull(model.<Decision>getModelElementById("conflict-severity"));

        assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    private List<Rule> rules() {
        return List.copyOf(table.getRules());
    }

    private List<String> expressions() {
        return table.getInputs().stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .toList();
    }

    private Set<String> used(int column) {
        return rules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()).get(column))
                .flatMap(entry -> codes(entry.getText().getTextContent()).stream())
                .collect(toSet());
    }

    private static String answer(Rule rule) {
        var text = rule.getOutputEntries().iterator().next().getText().getTextContent();
        return text.replace("\"", "");
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult code) -> code.group(1))
                .collect(toSet());
    }

    /** What a relative has against it weighs as itself. */
    private static Set<String> weighed() {
        return Arrays.stream(ConflictKind.values())
                .filter(kind -> kind != ConflictKind.RELATIVES_ENEMY)
                .map(Enum::name)
                .collect(toSet());
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toSet());
    }
}
