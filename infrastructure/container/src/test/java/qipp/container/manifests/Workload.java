package qipp.container.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.util.List;
import java.util.stream.Stream;

/** One container of the image, whatever runs it. */
record Workload(String name, Container container, List<Volume> volumes) {
    /** All of all manifests. */
    static Stream<Workload> all() {
        return Stream.of(deployments(), sweeps(), knative()).flatMap(workloads -> workloads);
    }

    String role() {
        return container.getArgs().getFirst();
    }

    boolean isServer() {
        return !role().equals("sweep");
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<Workload> deployments() {
        return Manifests.all(Deployment.class).stream().map(deployment -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            return of("Kubernetes " + deployment.getMetadata().getName(), pod.getContainers(), pod.getVolumes());
        });
    }

    private static Stream<Workload> sweeps() {
        return Manifests.all(CronJob.class).stream().map(job -> {
            var pod = job.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();
            return of("CronJob " + job.getMetadata().getName(), pod.getContainers(), pod.getVolumes());
        });
    }

    private static Stream<Workload> knative() {
        return Manifests.all(io.fabric8.knative.serving.v1.Service.class).stream()
                .map(service -> {
                    var revision = service.getSpec().getTemplate().getSpec();
                    return of(
                            "Knative " + service.getMetadata().getName(),
                            revision.getContainers(),
                            revision.getVolumes());
                });
    }

    private static Workload of(String name, List<Container> containers, List<Volume> volumes) {
        if (containers.size() != 1) {
            throw new IllegalStateException(name + " has one container");
        }
        return new Workload(name, containers.getFirst(), volumes);
    }
}
