package se.hemvist.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model has one Java counterpart with the same name, and is drawn by the rules of the house. */
class ModelContractTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\((\\w+)\\)");
    private static final Pattern DRAWN_BY_A_TOOL = Pattern.compile(".*_[0-9a-z]{7}");

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksItsOwnStepsAboutItsOwnSubjectAndNothingElse(Model model) {
        var bean = model.steps().getSimpleName();

        assertThat(expressions(model)).isNotEmpty().allSatisfy(expression -> {
            var call = CALL.matcher(expression);
            assertThat(call.matches()).as(expression).isTrue();
            assertThat(Model.upperCamel(call.group(1))).isEqualTo(bean);
            assertThat(call.group(3)).isEqualTo(model.property("subject"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksForEveryMethodThatItsStepsDeclareAndForNoOther(Model model) {
        var asked = expressions(model).stream()
                .map(expression -> expression.replaceAll(".*\\.(\\w+)\\(.*", "$1"))
                .distinct()
                .toList();

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(model.steps().getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesTheSubjectAsItsStepsDo(Model model) {
        var subject = model.property("subject");

        assertThat(subject).isNotBlank();
        assertThat(model.steps().getDeclaredMethods()).allSatisfy(method -> {
            assertThat(method.getParameterTypes()).containsExactly(String.class);
            assertThat(method.getParameters()[0].getName()).isEqualTo(subject);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void decidesByAnswersOnly(Model model) {
        assertThat(model.elements(ConditionExpression.class)).allSatisfy(condition -> {
            var call = CALL.matcher(condition.getTextContent().strip().replaceAll("^\\$\\{|}$", ""));
            assertThat(call.matches()).isTrue();
            var answer = model.steps().getDeclaredMethod(call.group(2), String.class);
            assertThat(answer.getReturnType()).isEqualTo(boolean.class);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasADefaultAtEveryDecision(Model model) {
        assertThat(model.elements(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .extracting(SequenceFlow::getName)
                            .doesNotContainNull();
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsTheMethodThatTheServiceTaskIsNamedAfter(Model model) {
        assertThat(model.elements(ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaExpression())
                .contains("." + task.getId().substring(0, 1).toLowerCase(Locale.ROOT)
                        + task.getId().substring(1) + "("));
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysInOneSentenceWhatAPersonIsToDoAndWho(Model model) {
        assertThat(model.elements(UserTask.class)).allSatisfy(task -> {
            assertThat(Model.documentation(task)).matches("[A-ZÅÄÖ][^.]+\\.");
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasTheFormNamedAfterTheTaskAndThatFormExists(Model model) {
        assertThat(model.elements(UserTask.class)).allSatisfy(task -> {
            assertThat(Model.upperCamel(task.getCamundaFormRef())).isEqualTo(task.getId());
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(form(task.getCamundaFormRef())).isNotNull();
        });
        assertThat(model.elements(StartEvent.class))
                .filteredOn(start -> start.getCamundaFormRef() != null)
                .allSatisfy(start -> assertThat(form(start.getCamundaFormRef())).isNotNull());
        assertThat(model.elements(CamundaFormData.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void isStartedByPeopleOnlyThroughAFormAndByNamedRoles(Model model) {
        var hasForm = model.elements(StartEvent.class).stream().anyMatch(start -> start.getCamundaFormRef() != null);

        assertThat(model.property("starters").isEmpty()).isNotEqualTo(hasForm);
        assertThat(model.process().isCamundaStartableInTasklist()).isEqualTo(hasForm);
    }

    @ParameterizedTest
    @MethodSource("models")
    void isNamedByHandAndSmallEnoughToRead(Model model) {
        assertThat(model.process().getId()).isEqualTo(model.key());
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getName()).isNotBlank();
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(model.elements(FlowNode.class)).hasSizeLessThanOrEqualTo(25);
        assertThat(model.elements(BaseElement.class))
                .extracting(BaseElement::getId)
                .allSatisfy(id -> assertThat(String.valueOf(id)).doesNotMatch(DRAWN_BY_A_TOOL));
        assertThat(model.elements(Lane.class)).isEmpty();
        assertThat(model.elements(LoopCharacteristics.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesEveryEventAndActivity(Model model) {
        assertThat(model.elements(EndEvent.class)).extracting(EndEvent::getName).doesNotContainNull();
        assertThat(model.elements(CatchEvent.class))
                .extracting(CatchEvent::getName)
                .doesNotContainNull();
        assertThat(model.elements(Activity.class)).extracting(Activity::getName).doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("models")
    void triesEveryJobAgain(Model model) {
        assertThat(model.elements(FlowNode.class))
                .filteredOn(FlowNode::isCamundaAsyncBefore)
                .allSatisfy(node -> assertThat(node.getExtensionElements()
                                .getChildElementsByType(CamundaFailedJobRetryTimeCycle.class))
                        .as(node.getId())
                        .hasSize(1));
    }

    private static List<String> expressions(Model model) {
        return EXPRESSION
                .matcher(model.source())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static @Nullable URL form(String name) {
        return ModelContractTest.class.getResource("/forms/" + name + ".form");
    }
}
