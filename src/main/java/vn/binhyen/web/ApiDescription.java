package vn.binhyen.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Adds to the API's description what controllers do not say: what each route is for, how it refuses, how to sign in. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String SIGN_IN = "basic";
    private static final String TOKEN = "token";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    ApiDescription(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("Bình Yên")
                .version("v1")
                .description(text("web.api", Locale.ENGLISH))
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0")));
        if (api.getComponents() == null) api.components(new Components());
        api.getComponents()
                .addSchemas(PROBLEM, problem())
                .addSecuritySchemes(
                        SIGN_IN,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(SIGN_IN))
                .addSecuritySchemes(TOKEN, token());
        api.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        api.addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
    }

    private void describe(String path, HttpMethod method, Operation operation) {
        var key = "web.api." + method.name().toLowerCase(Locale.ROOT)
                + path.replace("/api/v1", "").replaceAll("[{}]", "").replace('/', '.');
        operation.summary(text(key, Locale.ENGLISH)).description(text(key, VIETNAMESE));
        // Answers that controllers throw are told in full here; what springdoc guesses of them says less.
        operation.getResponses().keySet().removeIf(code -> code.startsWith("4") || code.startsWith("5"));
        refuse(operation, HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);
        if (path.contains("{")) refuse(operation, HttpStatus.NOT_FOUND);
        if (method == HttpMethod.GET) refuse(operation, HttpStatus.BAD_REQUEST);
        else refuse(operation, HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);
        if (takesFiles(operation)) refuse(operation, HttpStatus.CONTENT_TOO_LARGE);
    }

    private static boolean takesFiles(Operation operation) {
        var sent = operation.getRequestBody();
        return sent != null && sent.getContent().containsKey("multipart/form-data");
    }

    private static void refuse(Operation operation, HttpStatus... statuses) {
        for (var status : statuses) {
            var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
            var content = new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
            operation
                    .getResponses()
                    .addApiResponse(
                            String.valueOf(status.value()),
                            new ApiResponse()
                                    .description(status.getReasonPhrase())
                                    .content(content));
        }
    }

    private SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("byn_…")
                .description(text("web.api.token", Locale.ENGLISH) + "\n\n" + text("web.api.token", VIETNAMESE));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri"))
                .addProperty("errors", new ArraySchema().items(wrong()));
    }

    private static Schema<?> wrong() {
        return new ObjectSchema().addProperty("field", new StringSchema()).addProperty("text", new StringSchema());
    }

    private String text(String key, Locale language) {
        return String.valueOf(texts.getMessage(key, null, "", language));
    }
}
