package qipp.lambda.template;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a function's own policies allow, as action and place: the table, the bucket, or a folder of it. */
public final class Permissions {
    private static final Pattern FOLDER = Pattern.compile(".*-files-\\$\\{AWS::AccountId}/([a-z]+)/\\*");

    private Permissions() {}

    /** Of the function that is started under a name, such as {@code s3:GetObject trackers}; those of the key left out. */
    public static SortedSet<String> of(String definition) {
        var template = Template.written();
        return template.functions().values().stream()
                .filter(function -> Template.definition(function).equals(definition))
                .flatMap(function -> function.at("Properties", "Policies").elements().stream())
                .map(policy -> template.at("Resources", policy.at("Ref").text()))
                .flatMap(policy -> policy.at("Properties", "PolicyDocument", "Statement").elements().stream())
                .flatMap(Permissions::permissions)
                .filter(permission -> !permission.startsWith("kms:"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> permissions(Value statement) {
        var place = place(statement.at("Resource"));
        return statement.at("Action").elements().stream().map(action -> action.text() + " " + place);
    }

    private static String place(Value resource) {
        var folder = FOLDER.matcher(resource.at("Sub").text());
        if (folder.matches()) {
            return folder.group(1);
        }
        return resource.at("GetAtt").text().equals("Table.Arn") ? "table" : "bucket";
    }
}
