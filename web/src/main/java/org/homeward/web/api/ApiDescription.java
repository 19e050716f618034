package org.homeward.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.homeward.web.http.Problem;

/**
 * Completes the description at {@code /openapi} with what holds for every call, so that no resource has to repeat it: how
 * problems are told, which calls need a token, and that a write may carry a key to be repeated safely.
 */
public class ApiDescription implements OASFilter {

    /** Name of the security scheme. */
    public static final String TOKEN = "token";

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(ApiDescription::complete);
        }
        if (api.getTags() != null) {
            Map<String, Tag> byName = new LinkedHashMap<>();
            api.getTags().forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
            api.setTags(List.copyOf(byName.values()));
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            operation.setOperationId(operationId(method, path));
            answers(operation);
            if (path.startsWith("/api/v1/")
                    && (operation.getSecurity() == null
                            || operation.getSecurity().isEmpty())) {
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(TOKEN));
            }
            if (method != PathItem.HttpMethod.GET) {
                addKey(operation);
            }
        });
    }

    /** The server calls the usual answer "default"; here that stands for every problem. */
    private static void answers(Operation operation) {
        APIResponses answers = operation.getResponses();
        if (answers == null) {
            answers = OASFactory.createAPIResponses();
            operation.setResponses(answers);
        }
        APIResponse usual = answers.getDefaultValue();
        boolean named = answers.getAPIResponses().keySet().stream().anyMatch(status -> status.startsWith("2"));
        if (usual != null && !named) {
            if (usual.getDescription() == null || usual.getDescription().startsWith("Default")) {
                usual.setDescription("Done");
            }
            answers.addAPIResponse("200", usual);
        }
        answers.addAPIResponse("default", problemAnswer());
    }

    private static String operationId(PathItem.HttpMethod method, String path) {
        String words = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return method.name().toLowerCase(Locale.ROOT) + "-" + words;
    }

    private static void addKey(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "1 to 200 visible ASCII characters. The same key and body get the same answer, for 7 days.")
                .schema(text()));
    }

    private static APIResponse problemAnswer() {
        return OASFactory.createAPIResponse()
                .description("What went wrong, as RFC 9457 problem details")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema error = OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("field", text().description("path such as lots[0].title; empty for the whole body"))
                .addProperty("code", text())
                .addProperty("message", text());
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .description("What went wrong, as RFC 9457 problem details")
                .required(List.of("type", "title", "status", "detail", "code", "requestId"))
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text().description("stable, for programs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(error))
                .addProperty("rule", text().description("the rule that says no, for 422"))
                .addProperty("source", text().description("where the rule stands, for 422"))
                .addProperty("serverTime", text().description("what the clock said, when something was too late"))
                .addProperty("requestId", text().description("name of the request, to quote when asking for help"));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
