package qipp.lambda.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The template as it is written: a short form such as {@code !Ref Table} is the value {@code {Ref=Table}}. */
public final class Template {
    private static final Template WRITTEN = read(Path.of(System.getProperty("qipp.template")));
    private static final ScopedValue<Template> CHANGED = ScopedValue.newInstance();
    private static final String FUNCTION = "AWS::Serverless::Function";

    private final Value root;
    private final List<String> lines;

    private Template(Value root, List<String> lines) {
        this.root = root;
        this.lines = lines;
    }

    /** The one of this product; while proofs are put to the test, one that was changed. */
    static Template written() {
        return CHANGED.orElse(WRITTEN);
    }

    /** Runs proofs on the template as it would be with some words in place of others, where these first stand. */
    static void withChange(String from, String to, Runnable proofs) {
        var text = String.join("\n", WRITTEN.lines);
        var at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("The template does not say: " + from);
        }
        var changed = text.substring(0, at) + to + text.substring(at + from.length());
        ScopedValue.where(CHANGED, of(changed)).run(proofs);
    }

    /** The names by which its functions are started, as they stand in it. */
    public static Stream<String> definitions() {
        return written().functions().values().stream().map(Template::definition);
    }

    static String definition(Value function) {
        return function.at("Properties", "Environment", "Variables", "SPRING_CLOUD_FUNCTION_DEFINITION")
                .text();
    }

    Value at(String... path) {
        return root.at(path);
    }

    List<String> lines() {
        return lines;
    }

    /** The functions by their logical ids. */
    SequencedMap<String, Value> functions() {
        return resources(FUNCTION);
    }

    /** The resources of a type, by their logical ids. */
    SequencedMap<String, Value> resources(String type) {
        return root.at("Resources").members().entrySet().stream()
                .filter(resource -> resource.getValue().at("Type").text().equals(type))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** A property of a function, its own or that of all. */
    Value property(Value function, String name) {
        var own = function.at("Properties", name);
        return own.isThere() ? own : root.at("Globals", "Function", name);
    }

    private static Template of(String text) {
        return new Template(
                new Value(Optional.ofNullable(new Yaml(new ShortForms()).load(text))),
                text.lines().toList());
    }

    private static Template read(Path path) {
        try {
            return of(Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads {@code !Name value} as {@code {Name: value}}, and nothing into any class of ours. */
    private static final class ShortForms extends SafeConstructor {
        ShortForms() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return Map.of(node.getTag().getValue().substring(1), content(node));
                }
            });
        }

        private Object content(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> new ArrayList<Object>(constructSequence(sequence));
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalStateException("an unknown node");
            };
        }
    }
}
