package qipp.lambda.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What functions may do, as the template says: LocalStack enforces none of it. */
class PermissionsOfTemplateTest {
    private static final String MANAGED_POLICY = "AWS::IAM::ManagedPolicy";
    private static final String CAP = "AtMost";

    /** The files of one folder: what people call a wildcard here is a folder's name. */
    private static final Pattern FOLDER = Pattern.compile(
            "arn:\\$\\{AWS::Partition}:s3:::\\$\\{AWS::StackName}-files-\\$\\{AWS::AccountId}/[a-z]+/\\*");

    private static final String ALL_FILES = "arn:${AWS::Partition}:s3:::${AWS::StackName}-files-${AWS::AccountId}/*";

    /** Each other wildcard that stands in a statement, by resource and word, with the reason for which it may. */
    private static final Map<String, String> WILDCARDS = Map.of(
            "Key kms:*",
            "the account's own administrators, without whom nobody could change the key again",
            "Key *",
            "in a key's policy it stands for this key",
            "BucketPolicy s3:*",
            "whatever is not sent over TLS is refused",
            "BucketPolicy *",
            "by whomever it is sent",
            "BucketPolicy ${Bucket.Arn}/*",
            "about whichever file",
            "AtMost " + ALL_FILES,
            "a cap gives nothing; each function's own policies name the folders");

    static Stream<String> functions() {
        return Template.written().functions().sequencedKeySet().stream();
    }

    @Test
    void a_wildcard_has_a_reason() {
        var found = Template.written().at("Resources").members().entrySet().stream()
                .flatMap(resource -> statements(resource.getValue())
                        .flatMap(PermissionsOfTemplateTest::words)
                        .filter(word ->
                                word.contains("*") && !FOLDER.matcher(word).matches())
                        .map(word -> resource.getKey() + " " + word));

        assertThat(found.collect(Collectors.toSet())).isEqualTo(WILDCARDS.keySet());
    }

    private static Stream<Value> statements(Value resource) {
        return resource.all().flatMap(value -> value.at("Statement").elements().stream());
    }

    /** The actions, resources and principals of a statement that are written out. */
    private static Stream<String> words(Value statement) {
        return Stream.of("Action", "NotAction", "Resource", "NotResource", "Principal")
                .flatMap(key -> statement.at(key).all())
                .filter(value -> value.members().isEmpty() && value.elements().size() == 1)
                .map(Value::text);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_has_policies_of_this_template_alone(String id) {
        assertThat(policies(id))
                .isNotEmpty()
                .allSatisfy(policy ->
                        assertThat(Template.written().resources(MANAGED_POLICY)).containsKey(policy));
        assertThat(policies(id)).doesNotHaveDuplicates().doesNotContain(CAP);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_stays_within_the_policies_that_a_role_can_have(String id) {
        // SAM adds one for logs and may add one for the queue.
        assertThat(policies(id)).hasSizeLessThanOrEqualTo(10 - 2);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_is_capped(String id) {
        assertThat(Template.written()
                        .property(Template.written().functions().get(id), "PermissionsBoundary")
                        .at("Ref")
                        .text())
                .isEqualTo(CAP);
    }

    @Test
    void a_policy_that_nobody_needs_is_not_there() {
        var used = functions().flatMap(id -> policies(id).stream()).collect(Collectors.toSet());

        assertThat(Template.written().resources(MANAGED_POLICY).keySet())
                .filteredOn(id -> !id.equals(CAP))
                .hasSameElementsAs(used);
    }

    @Test
    void the_cap_leaves_what_functions_are_given() {
        var capped = actions(CAP).collect(Collectors.toSet());
        var given = functions().flatMap(id -> policies(id).stream()).flatMap(PermissionsOfTemplateTest::actions);

        assertThat(given).isNotEmpty().allMatch(capped::contains);
    }

    @Test
    void a_statement_for_functions_names_what_it_is_about() {
        Template.written()
                .resources(MANAGED_POLICY)
                .forEach((id, policy) -> assertThat(statements(policy))
                        .as(id)
                        .isNotEmpty()
                        .allSatisfy(statement -> {
                            assertThat(statement.at("Effect").text()).isEqualTo("Allow");
                            assertThat(statement.at("Resource").isThere()).isTrue();
                            assertThat(statement.at("Resource").text()).isNotEqualTo("*");
                        }));
    }

    private static List<String> policies(String function) {
        return Template.written().functions().get(function).at("Properties", "Policies").elements().stream()
                .map(policy -> policy.at("Ref").text())
                .toList();
    }

    private static Stream<String> actions(String policy) {
        return statements(Template.written().at("Resources", policy))
                .flatMap(statement -> statement.at("Action").elements().stream())
                .map(Value::text);
    }
}
