package org.homeward.web.api;

import jakarta.ws.rs.ApplicationPath;
import java.util.List;
import org.homeward.web.http.JsonApplication;
import org.homeward.web.shared.MeResource;

/** What people do in the browser, for programs. A new resource is one line here. */
@ApplicationPath("/api/v1")
public class ApiApplication extends JsonApplication {

    public ApiApplication() {
        super(List.of(MeResource.class));
    }
}
