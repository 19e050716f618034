package org.homeward.web.api;

import jakarta.ws.rs.ApplicationPath;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.homeward.web.catalogue.ProviderImportsResource;
import org.homeward.web.catalogue.ProvidersResource;
import org.homeward.web.http.JsonApplication;
import org.homeward.web.shared.MeResource;
import org.homeward.web.shared.StandstillResource;

/** What people do in the browser, for programs. A new resource is one line here. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Homeward",
                        version = "1",
                        description = "Market shaping and procurement for support at home. JSON in UTF-8, dates in ISO"
                                + " 8601, money in whole pence, problems as RFC 9457."))
@SecurityScheme(
        securitySchemeName = ApiDescription.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal access token, made on the account page")
public class ApiApplication extends JsonApplication {

    public ApiApplication() {
        super(List.of(
                MeResource.class, StandstillResource.class, ProvidersResource.class, ProviderImportsResource.class));
    }
}
