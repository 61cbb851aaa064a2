package qipp.image;

import com.github.dockerjava.api.model.Capability;
import java.net.URI;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** The image in a container with as little as the manifests give it: no root, nothing to write on but a small /tmp. */
final class ImageContainer extends GenericContainer<ImageContainer> {
    private static final long MEMORY = 768L << 20;
    private static final String CANNOT_USE_WHAT_WAS_LEARNED_AND_ENDS = "-XX:AOTMode=on";

    ImageContainer(Map<String, String> environment, String role) {
        super(DockerImageName.parse(System.getProperty("qipp.image")));
        withEnv(environment);
        withEnv("JAVA_TOOL_OPTIONS", CANNOT_USE_WHAT_WAS_LEARNED_AND_ENDS);
        withCommand(role);
        withNetworkMode("host");
        withTmpFs(Map.of("/tmp", "size=16m,mode=1777"));
        withCreateContainerCmdModifier(command -> command.getHostConfig()
                .withReadonlyRootfs(true)
                .withMemory(MEMORY)
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(java.util.List.of("no-new-privileges")));
    }

    /** A server, once it listens. */
    static ImageContainer serving(Map<String, String> environment, String role) {
        var container =
                new ImageContainer(environment, role).waitingFor(Wait.forLogMessage(".*" + Listening.LINE + ".*", 1));
        container.start();
        return container;
    }

    URI address() {
        return getLogs()
                .lines()
                .map(Listening::in)
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Ends it as a platform does; its exit code. */
    int terminate() {
        var docker = getDockerClient();
        docker.stopContainerCmd(getContainerId()).withTimeout(45).exec();
        return docker.inspectContainerCmd(getContainerId())
                .exec()
                .getState()
                .getExitCodeLong()
                .intValue();
    }
}
