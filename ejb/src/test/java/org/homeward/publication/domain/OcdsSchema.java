package org.homeward.publication.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The published schemas of Open Contracting with the extension for the United Kingdom, read from the reference folder. */
final class OcdsSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "https://standard.open-contracting.org/schema/1__1__5/";

    private final JsonNode release;
    private final Map<String, String> schemas = new HashMap<>();
    private final Map<String, Set<String>> codelists = new HashMap<>();

    OcdsSchema(Path folder) throws IOException {
        ObjectNode patched = (ObjectNode)
                JSON.readTree(folder.resolve("schema/release-schema.json").toFile());
        merge(
                patched,
                JSON.readTree(folder.resolve("uk-extension/release-schema.json").toFile()));
        this.release = patched;
        schemas.put(BASE + "release-schema.json", patched.toString());
        // we publish no versioned releases
        schemas.put(BASE + "versioned-release-validation-schema.json", "{}");
        for (String name : List.of("release-package-schema.json", "record-package-schema.json")) {
            schemas.put(BASE + name, Files.readString(folder.resolve("schema").resolve(name)));
        }
        read(folder.resolve("schema/codelists"));
        read(folder.resolve("uk-extension/codelists"));
    }

    /** A JSON merge patch (RFC 7396) as far as schemas need one. */
    private static void merge(ObjectNode into, JsonNode patch) {
        patch.properties().forEach(member -> {
            if (member.getValue().isObject() && into.get(member.getKey()) instanceof ObjectNode before) {
                merge(before, member.getValue());
            } else {
                into.set(member.getKey(), member.getValue());
            }
        });
    }

    /** Codes stand in the column Code; a file with a plus sign adds to one of the standard. */
    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace("+", "");
                List<String> lines = Files.readAllLines(file);
                int column =
                        List.of(lines.get(0).replace("\uFEFF", "").split(",")).indexOf("Code");
                Set<String> codes = codelists.computeIfAbsent(name, key -> new HashSet<>());
                lines.stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .filter(cells -> cells.length > column)
                        .forEach(cells -> codes.add(cells[column].strip()));
            }
        }
    }

    /** What is wrong with a package by its schema and by the code lists; empty when nothing is. */
    List<String> faults(String schemaName, Object document) throws IOException {
        JsonNode node = JSON.readTree(JSON.writeValueAsString(document));
        JsonSchema schema = JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V4,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)))
                .getSchema(SchemaLocation.of(BASE + schemaName));
        List<String> faults = new ArrayList<>();
        schema.validate(
                        node.toString(),
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .forEach(fault -> faults.add(fault.toString()));
        for (JsonNode one : releases(node)) {
            codes(release, one, "", faults);
        }
        return faults;
    }

    private static List<JsonNode> releases(JsonNode document) {
        List<JsonNode> found = new ArrayList<>();
        document.path("releases").forEach(found::add);
        document.path("records").forEach(record -> {
            record.path("releases").forEach(found::add);
            found.add(record.path("compiledRelease"));
        });
        return found;
    }

    private void codes(JsonNode schema, JsonNode value, String path, List<String> faults) {
        JsonNode target = schema;
        if (schema.has("$ref")) {
            target = release.at(schema.get("$ref").asText().substring(1));
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                if (target.has("codelist")) {
                    check(target, item, path, faults);
                } else {
                    codes(target.path("items"), item, path, faults);
                }
            }
        } else if (value.isObject()) {
            for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                codes(target.path("properties").path(name), value.get(name), path + "/" + name, faults);
            }
        } else if (target.has("codelist")) {
            check(target, value, path, faults);
        }
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        String list = schema.get("codelist").asText();
        Set<String> codes = codelists.get(list);
        if (codes != null && !codes.contains(value.asText())) {
            faults.add(path + ": " + value + " is not in " + list);
        }
    }
}
