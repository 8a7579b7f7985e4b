package se.hemvist.engine.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.RejectedJobsHandler;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * A job that finds every thread busy and the queue full waits there for a place, and nothing more is acquired meanwhile.
 * The engine's own way is to remember it and to acquire more: then a node in a burst holds the locks of hundreds of jobs
 * that it can't do, and keeps them from the other nodes till the locks run out.
 */
@Component
final class WaitsForAHand extends AbstractProcessEnginePlugin implements RejectedJobsHandler {

    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getJobExecutor() instanceof SpringJobExecutor jobs
                && jobs.getTaskExecutor() instanceof ThreadPoolTaskExecutor) {
            jobs.setRejectedJobsHandler(this);
        }
    }

    /** Only the thread that acquires hands jobs out, so that a place that is free stays free. */
    @Override
    public void jobsRejected(List<String> jobIds, ProcessEngineImpl engine, JobExecutor jobExecutor) {
        var hands =
                ((ThreadPoolTaskExecutor) ((SpringJobExecutor) jobExecutor).getTaskExecutor()).getThreadPoolExecutor();
        while (hands.getQueue().remainingCapacity() == 0 && !hands.isShutdown()) {
            LockSupport.parkNanos(PAUSE);
        }
        // At the end of the node they are left to the others, who may take them when the lock has run out.
        if (!hands.isShutdown()) {
            jobExecutor.executeJobs(jobIds, engine);
        }
    }
}
