package org.homeward.web.api;

import jakarta.ws.rs.ApplicationPath;
import java.util.List;
import org.homeward.web.http.JsonApplication;
import org.homeward.web.shared.OnlyOffLive;
import org.homeward.web.shared.TestClockResource;

/** What is there in installations for demonstrations and tests only. */
@ApplicationPath("/test")
public class TestApplication extends JsonApplication {

    public TestApplication() {
        super(List.of(OnlyOffLive.class, TestClockResource.class));
    }
}
