package qipp.container.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.application.Settings;
import qipp.cloud.events.StorageEvents;
import qipp.cloud.functions.receiving.ReceiveTracker.Notice;

class ManifestsTest {
    private static final String EVENTS = "qipp-events";

    static Stream<String> files() {
        return Manifests.files().stream();
    }

    static Stream<Workload> workloads() {
        return Workload.all();
    }

    static Stream<Workload> servers() {
        return Workload.all().filter(Workload::isServer);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_document_is_one_that_its_api_knows(String file) {
        assertThat(Manifests.in(file)).isNotEmpty();
    }

    @Test
    void what_an_api_does_not_know_is_refused() {
        var misspelt = Map.of("apiVersion", "v1", "kind", "Service", "spec", Map.of("port", List.of()));
        var wrongType = Map.of("apiVersion", "v1", "kind", "Service", "spec", Map.of("ports", "http"));
        var unknown = Map.of("apiVersion", "v2", "kind", "Service");
        assertThatThrownBy(() -> ApiTypes.read(misspelt)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApiTypes.read(wrongType)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApiTypes.read(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void runs_without_root_and_with_nothing_to_write_on_but_memory(Workload workload) {
        var security = workload.container().getSecurityContext();
        assertThat(security.getRunAsNonRoot()).isTrue();
        assertThat(security.getReadOnlyRootFilesystem()).isTrue();
        assertThat(security.getAllowPrivilegeEscalation()).isFalse();
        assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(security.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(workload.volumes()).singleElement().satisfies(volume -> {
            assertThat(volume.getEmptyDir().getMedium()).isEqualTo("Memory");
            assertThat(volume.getEmptyDir().getSizeLimit()).isEqualTo(new Quantity("16Mi"));
        });
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void has_limits_and_all_the_memory_that_it_may_use(Workload workload) {
        var resources = workload.container().getResources();
        assertThat(resources.getLimits()).containsKeys("cpu", "memory");
        assertThat(resources.getRequests().get("memory"))
                .isEqualTo(resources.getLimits().get("memory"));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void is_asked_whether_it_lives_and_whether_it_is_ready(Workload server) {
        assertThat(server.container().getLivenessProbe().getHttpGet().getPath()).isEqualTo("/health");
        assertThat(server.container().getReadinessProbe().getHttpGet().getPath())
                .isEqualTo("/ready");
        assertThat(server.container().getPorts())
                .singleElement()
                .satisfies(port -> assertThat(port.getContainerPort()).isEqualTo(8080));
    }

    @Test
    void each_platform_has_the_roles_that_it_needs_and_one_sweep_for_both() {
        assertThat(workloads().map(Workload::role))
                .containsExactlyInAnyOrder("serve", "events", "sweep", "serve", "events");
        assertThat(workloads().map(workload -> workload.container().getImage())).containsOnly("qipp:1.0.0");
    }

    @Test
    void the_settings_are_those_that_the_program_reads() {
        var settings = Manifests.all(ConfigMap.class).getFirst().getData();
        assertThatCode(() -> Settings.of(settings)).doesNotThrowAnyException();
    }

    @Test
    void every_service_finds_its_pods() {
        var deployments = Manifests.all(Deployment.class);
        assertThat(Manifests.all(Service.class))
                .hasSize(2)
                .allSatisfy(service -> assertThat(deployments)
                        .filteredOn(deployment -> deployment
                                .getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getLabels()
                                .equals(service.getSpec().getSelector()))
                        .extracting(deployment -> deployment.getMetadata().getName())
                        .containsExactly(service.getMetadata().getName()));
    }

    @Test
    void events_come_from_within_the_cluster_alone() {
        var knative = Manifests.all(io.fabric8.knative.serving.v1.Service.class).stream()
                .filter(service -> service.getMetadata().getName().equals(EVENTS))
                .toList();
        assertThat(knative)
                .singleElement()
                .satisfies(service -> assertThat(service.getMetadata().getLabels())
                        .containsEntry("networking.knative.dev/visibility", "cluster-local"));
        assertThat(Manifests.all(Service.class))
                .allSatisfy(service -> assertThat(service.getSpec().getType()).isNull());
        assertThat(Manifests.all(NetworkPolicy.class))
                .singleElement()
                .satisfies(
                        policy -> assertThat(policy.getSpec().getPodSelector().getMatchLabels())
                                .containsEntry("app.kubernetes.io/component", "events"));
    }

    @Test
    void the_trigger_leads_events_that_the_program_takes_to_where_it_takes_them() {
        var trigger = Manifests.all(io.fabric8.knative.eventing.v1.Trigger.class)
                .getFirst()
                .getSpec();
        assertThat(trigger.getSubscriber().getRef().getName()).isEqualTo(EVENTS);
        var event = "{\"specversion\":\"1.0\",\"type\":\"%s\",\"subject\":\"incoming/a\"}"
                .formatted(trigger.getFilter().getAttributes().get("type"));
        assertThat(StorageEvents.read(event.getBytes(StandardCharsets.UTF_8)).notices())
                .extracting(Notice::key)
                .containsExactly("incoming/a");
    }
}
