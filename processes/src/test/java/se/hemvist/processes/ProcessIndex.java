package se.hemvist.processes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Writes one model's part of docs/processes.md, in Swedish, for the one who wants to know who does what and when. */
record ProcessIndex(Model model) {

    private static final Pattern METHOD = Pattern.compile("\\.(\\w+)\\(");

    private static final Map<String, String> PEOPLE = Map.of(
            "caseworkerGroups", "handläggare",
            "deciderGroups", "beslutsfattare",
            "chiefGroups", "enhetschef",
            "boardGroups", "nämndens ledamot",
            "applicantGroups", "handläggare eller nämndens ledamot",
            "assessors", "bedömare hos polisen",
            "reviewers", "granskare hos polisen",
            "coordinators", "samordnare");

    private static final Map<String, String> ROLES = Map.of("caseworker", "handläggare", "intake", "mottagning");

    static String page(List<Model> models) {
        var head =
                """
                # Processer

                Den här sidan skrivs ur modellerna i `processes/`. Ändra modellen, inte sidan, och skriv om sidan med

                    mvn -pl processes -am test -Dtest=ProcessIndexTest -Dsurefire.failIfNoSpecifiedTests=false -Dhemvist.write=true

                En *uppgift* gör en människa, ett *steg* gör systemet; ett steg *för sig* körs för sig efter det förra
                och görs om tills det lyckas. *Annars* är det försiktiga valet. Namn som `needsDue` är frågor till
                systemet, som svarar med den tid som är inställd.
                """;
        return head
                + models.stream()
                        .map(model -> new ProcessIndex(model).section())
                        .collect(Collectors.joining());
    }

    private String section() {
        var process = model.process();
        return "\n## %s\n\n`%s` · %s\n".formatted(process.getName(), process.getId(), Model.documentation(process))
                + list("Börjar när", starts(false), this::start)
                + list("Uppgifter", model.elements(UserTask.class), this::task)
                + list("Val", decisions(), this::decision)
                + list("Steg", model.elements(ServiceTask.class), this::step)
                + list("Väntar på", model.elements(IntermediateCatchEvent.class), this::wait)
                + list("Anropar", model.elements(CallActivity.class), this::call)
                + list("Om tiden går ut", boundaries(false), this::late)
                + list("Om något kommer emellan", boundaries(true), this::late)
                + list("När som helst", starts(true), this::interruption)
                + list("Slutar med", ends(), end -> "%s `%s`".formatted(end.getName(), end.getId()));
    }

    private static <T> String list(String heading, Collection<T> elements, Function<T, String> line) {
        if (elements.isEmpty()) {
            return "";
        }
        return "\n**%s**\n\n".formatted(heading)
                + elements.stream().map(line).map("- %s\n"::formatted).collect(Collectors.joining());
    }

    private String start(StartEvent start) {
        var form = Optional.ofNullable(start.getCamundaFormRef())
                .map(name -> " Formulär `%s`, för %s.".formatted(name, starters()))
                .orElse("");
        return "%s `%s`: %s%s".formatted(start.getName(), start.getId(), Model.documentation(start), form);
    }

    private String starters() {
        return Stream.of(model.property("starters").split(","))
                .map(role -> ROLES.getOrDefault(role, role))
                .collect(Collectors.joining(" och "));
    }

    private String task(UserTask task) {
        var groups = method(task.getCamundaCandidateGroups());
        var due = Optional.ofNullable(task.getCamundaDueDate())
                .map(date -> ", senast `%s`".formatted(method(date)))
                .orElse("");
        return "%s `%s` – %s%s, formulär `%s`: %s"
                .formatted(
                        task.getName(),
                        task.getId(),
                        PEOPLE.getOrDefault(groups, groups),
                        due,
                        task.getCamundaFormRef(),
                        Model.documentation(task));
    }

    private String decision(ExclusiveGateway gateway) {
        var ways = gateway.getOutgoing().stream()
                .map(flow -> "%s → %s".formatted(answer(gateway, flow), names(flow.getTarget())))
                .collect(Collectors.joining("; "));
        return "%s `%s` %s".formatted(gateway.getName(), gateway.getId(), ways);
    }

    private static String answer(ExclusiveGateway gateway, SequenceFlow flow) {
        var otherwise = flow.equals(gateway.getDefault()) ? " (annars)" : "";
        return flow.getName().toLowerCase(Locale.ROOT) + otherwise;
    }

    private String step(ServiceTask task) {
        var apart = task.isCamundaAsyncBefore() ? ", för sig" : "";
        return "%s `%s`%s".formatted(task.getName(), task.getId(), apart);
    }

    private String wait(IntermediateCatchEvent event) {
        return "%s `%s`%s".formatted(event.getName(), event.getId(), message(event));
    }

    private String call(CallActivity call) {
        return "%s `%s`: processen `%s`".formatted(call.getName(), call.getId(), call.getCalledElement());
    }

    private String late(BoundaryEvent timer) {
        return "%s `%s`, vid %s%s: %s"
                .formatted(
                        timer.getName(),
                        timer.getId(),
                        timer.getAttachedTo().getName(),
                        timer.cancelActivity() ? ", som avbryts" : "",
                        names(timer.getOutgoing().iterator().next().getTarget()));
    }

    private String interruption(StartEvent start) {
        return "%s `%s`%s%s: %s"
                .formatted(
                        start.getName(),
                        start.getId(),
                        message(start),
                        start.isInterrupting() ? ", avbryter allt annat" : "",
                        Model.documentation(start));
    }

    private static String message(FlowNode event) {
        return event.getChildElementsByType(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .map(Message::getName)
                .map(" (meddelandet `%s`)"::formatted)
                .collect(Collectors.joining());
    }

    /** A gateway without a name is looked through. */
    private static String names(FlowNode node) {
        return node.getName() != null
                ? node.getName()
                : node.getOutgoing().stream()
                        .map(flow -> names(flow.getTarget()))
                        .collect(Collectors.joining(" och "));
    }

    private static String method(String expression) {
        var call = METHOD.matcher(expression);
        return call.find() ? call.group(1) : expression;
    }

    private List<StartEvent> starts(boolean ofEventSubprocess) {
        return model.elements(StartEvent.class).stream()
                .filter(start -> !insideAStage(start))
                .filter(start -> start.getParentElement() instanceof SubProcess == ofEventSubprocess)
                .toList();
    }

    private List<BoundaryEvent> boundaries(boolean ofMessages) {
        return model.elements(BoundaryEvent.class).stream()
                .filter(event -> message(event).isEmpty() != ofMessages)
                .toList();
    }

    private List<EndEvent> ends() {
        return model.elements(EndEvent.class).stream()
                .filter(end -> !insideAStage(end))
                .toList();
    }

    private List<ExclusiveGateway> decisions() {
        return model.elements(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    private static boolean insideAStage(FlowNode node) {
        return node.getParentElement() instanceof SubProcess stage && !stage.triggeredByEvent();
    }
}
