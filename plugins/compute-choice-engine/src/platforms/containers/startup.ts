import { Workload } from '../../workload/Workload';

/**
 * Start of a task apart from its image, and the rate at which the image
 * arrives. A 413 MB image took 57 s from created to started (elasticscale.com,
 * 2024-04), 76% of which is the download (AWS, 2023-07).
 */
const TASK_START_SECONDS = 10;
const IMAGE_MB_PER_SECOND = 10;

/**
 * Time until service auto scaling asks for more tasks: three one-minute
 * datapoints above the target (AWS, service auto scaling, 2026).
 */
const SCALING_ALARM_SECONDS = 180;

/** Seconds from the launch of a task until its container starts. */
export function taskStartSeconds(workload: Workload): number {
  return TASK_START_SECONDS + workload.imageSizeMb / IMAGE_MB_PER_SECOND;
}

/**
 * Seconds until tasks for twice the load answer, where the hosts for them are
 * there: the alarm, the start of a task and of the application in it.
 */
export function secondsToDoubleTasks(workload: Workload): number {
  return (
    SCALING_ALARM_SECONDS + taskStartSeconds(workload) + workload.initMs / 1000
  );
}
