package qipp.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import qipp.cloud.fakes.PublishedIssuer;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;

/**
 * The product as {@code template.yaml} deploys it, from the zip that the build made; once for all tests, which keep apart
 * by programme and organisation.
 */
final class Product {
    /** The origin of the page that may call. */
    static final String ORIGIN = "https://page.example";

    /** Short, so that a message that fails comes again while a test waits. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private static final String STACK = "qipp";
    private static final String CODE = "code";
    private static final String ZIP = "infrastructure/lambda/target/lambda-aws.zip";
    private static final Set<StackStatus> UNDER_WAY =
            Set.of(StackStatus.CREATE_IN_PROGRESS, StackStatus.REVIEW_IN_PROGRESS, StackStatus.UNKNOWN_TO_SDK_VERSION);

    private static final PublishedIssuer ISSUER = PublishedIssuer.at(LocalStack.thisMachine());
    private static final Map<String, String> OUTPUTS = deploy();

    private Product() {}

    /** Signs people in: the functions take its tokens. */
    static PublishedIssuer issuer() {
        return ISSUER;
    }

    /** The address of the API's stage, as LocalStack gives it. */
    static URI address() {
        return LocalStack.connection()
                .endpoint()
                .orElseThrow()
                .resolve("/_aws/execute-api/%s/%s".formatted(OUTPUTS.get("ApiId"), OUTPUTS.get("Stage")));
    }

    /** An output of the stack, by its name in the template. */
    static String output(String name) {
        return OUTPUTS.get(name);
    }

    /** The name that a function has in the stack, by its name in the template. */
    static String function(String logicalId) {
        try (var stacks = LocalStack.connection()
                .configure(CloudFormationClient.builder())
                .build()) {
            return stacks.describeStackResource(which -> which.stackName(STACK).logicalResourceId(logicalId))
                    .stackResourceDetail()
                    .physicalResourceId();
        }
    }

    private static Map<String, String> deploy() {
        putCode();
        try (var stacks = LocalStack.connection()
                .configure(CloudFormationClient.builder())
                .build()) {
            stacks.createStack(stack -> stack.stackName(STACK)
                    .templateBody(template())
                    .parameters(parameters())
                    .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND));
            var stack = Waiting.until(
                    "the deployed stack", () -> stack(stacks), found -> !UNDER_WAY.contains(found.stackStatus()));
            if (stack.stackStatus() != StackStatus.CREATE_COMPLETE) {
                throw new AssertionError("The template was not deployed: " + failures(stacks));
            }
            return stack.outputs().stream().collect(Collectors.toMap(Output::outputKey, Output::outputValue));
        }
    }

    private static void putCode() {
        try (var s3 = LocalStack.s3()) {
            s3.createBucket(bucket -> bucket.bucket(CODE));
            s3.putObject(file -> file.bucket(CODE).key("lambda.zip"), Path.of(System.getProperty("qipp.lambda.zip")));
        }
    }

    /** With the zip where it was put, as 'sam deploy' replaces a local path. */
    private static String template() {
        try {
            return Files.readString(Path.of(System.getProperty("qipp.template")))
                    .replace("CodeUri: " + ZIP, "CodeUri: s3://" + CODE + "/lambda.zip");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<Parameter> parameters() {
        return Map.of(
                        "Architecture",
                        System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64",
                        "Issuer",
                        PublishedIssuer.ISSUER,
                        "Audience",
                        PublishedIssuer.AUDIENCE,
                        "Keys",
                        ISSUER.keys().toString(),
                        "Origin",
                        ORIGIN,
                        "DeliveryDelay",
                        "1",
                        "RetryAfter",
                        RETRY_AFTER_SECONDS)
                .entrySet()
                .stream()
                .map(entry -> Parameter.builder()
                        .parameterKey(entry.getKey())
                        .parameterValue(entry.getValue())
                        .build())
                .collect(Collectors.toSet());
    }

    private static Stack stack(CloudFormationClient stacks) {
        return stacks.describeStacks(which -> which.stackName(STACK)).stacks().getFirst();
    }

    private static String failures(CloudFormationClient stacks) {
        return stacks.describeStackEvents(which -> which.stackName(STACK)).stackEvents().stream()
                .filter(event -> event.resourceStatusAsString().endsWith("FAILED"))
                .map(event -> event.logicalResourceId() + ": " + event.resourceStatusReason())
                .collect(Collectors.joining("; "));
    }
}
