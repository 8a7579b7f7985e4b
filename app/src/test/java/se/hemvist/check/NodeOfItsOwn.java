package se.hemvist.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Decisions;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.Stays;
import se.hemvist.processes.ConflictCheckSteps;

/** A node in a process of its own, which does as it is told on its input and stops where it is told to be killed. */
final class NodeOfItsOwn {

    /** What a line begins with that is meant for who started the process. */
    static final String ANSWER = ">> ";

    private final Node node;

    private NodeOfItsOwn(Node node) {
        this.node = node;
    }

    public static void main(String[] args) throws IOException {
        var lock = List.of("--camunda.bpm.job-execution.lock-time-in-millis=" + args[1]);
        var own = new NodeOfItsOwn(Node.start(args[0], new StoredIds(), lock, Node.Hesitation.class, Stops.class));
        own.node.rest();
        answer("ready");
        try (var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = told.readLine(); line != null; line = told.readLine()) {
                own.does(line.split(" "));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private void does(String[] told) {
        switch (told[0]) {
            case "stop" -> node.part(StopPoint.class).set(Point.valueOf(told[1]), Integer.parseInt(told[2]));
            case "place" -> answer("placed " + place(told[1], told[2]));
            case "sweep" ->
                node.commit(() -> {
                    node.part(ConflictSweeps.class).begin(told[1], false);
                    return told;
                });
            default -> node.goOn();
        }
    }

    private String place(String joint, String home) {
        var from = LocalDate.now(SwedishTime.ZONE).plusDays(3);
        var stay = new RecordStay(
                null,
                Tenant.ofMunicipality("1280"),
                new JointId(UUID.fromString(joint)),
                home,
                null,
                from,
                from.plusDays(17),
                StayStatus.RESERVED,
                null);
        return node.commit(() -> node.part(Stays.class).record(stay));
    }

    private static void answer(String words) {
        System.out.println(ANSWER + words);
    }

    /** Where it may be killed. */
    enum Point {
        /** The job of a check has been taken, and nothing done. */
        BEFORE_THE_CHECK,
        /** The stays are locked and read; nothing is written. */
        WEIGHING,
        /** Everything is written and nothing committed. */
        BEFORE_THE_COMMIT,
        NOWHERE
    }

    /** Which point, and how many times it is passed before. */
    static final class StopPoint {

        private Point point = Point.NOWHERE;
        private int passes;

        synchronized void set(Point where, int passed) {
            point = where;
            passes = passed;
        }

        private void reached(Point where) {
            if (isHere(where)) {
                answer("stopped");
                while (true) {
                    try {
                        Thread.sleep(Long.MAX_VALUE);
                    } catch (InterruptedException goOnWaiting) {
                        // Only a kill ends it.
                    }
                }
            }
        }

        private synchronized boolean isHere(Point where) {
            return point == where && passes-- <= 0;
        }
    }

    /** Puts the points into the application. */
    static class Stops {

        @Bean
        static StopPoint stopPoint() {
            return new StopPoint();
        }

        @Bean
        static BeanPostProcessor stopsWhereItIsTold(StopPoint stop) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Decisions
                            ? stopping(bean, stop, Point.WEIGHING, Point.NOWHERE)
                            : bean instanceof ConflictCheckSteps
                                    ? stopping(bean, stop, Point.BEFORE_THE_CHECK, Point.BEFORE_THE_COMMIT)
                                    : bean;
                }
            };
        }

        private static Object stopping(Object bean, StopPoint stop, Point before, Point after) {
            return Proxy.newProxyInstance(
                    bean.getClass().getClassLoader(), ClassUtils.getAllInterfaces(bean), (proxy, method, arguments) -> {
                        boolean counts = !method.getName().equals("moreStays")
                                && !method.getName().equals("version");
                        if (counts) {
                            stop.reached(before);
                        }
                        try {
                            var answer = method.invoke(bean, arguments);
                            if (counts) {
                                stop.reached(after);
                            }
                            return answer;
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }
}
