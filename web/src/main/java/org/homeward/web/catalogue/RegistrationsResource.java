package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.catalogue.application.Registering;
import org.homeward.catalogue.domain.Identifiers;
import org.homeward.catalogue.domain.RegistrationAnswers;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Caller;
import org.homeward.web.http.Needs;

/** Registering a provider, for programs: the whole of it at once. */
@Path("registrations")
@RequestScoped
@Tag(name = "registrations")
public class RegistrationsResource {

    /** The person who registers. The link that confirms goes to the address. */
    public record Contact(String name, String email) {}

    /** Numbers in registers; each may be left out. */
    public record Numbers(
            Optional<String> companiesHouse,
            Optional<String> charity,
            Optional<String> cqcProvider,
            Optional<String> ods) {}

    /**
     * A registration. Beside the organisation and the contact everything may be left out and filled in later.
     *
     * @param organisation its name
     * @param size MICRO, SMALL, MEDIUM or LARGE; the number of workers says it too
     * @param areas names or codes of areas
     * @param supports codes of the catalogue's terms, or the regulator's words
     * @param claims reference of the catalogue's entry that is yours, such as PR-00042
     * @param evidence how an officer can see that it is
     */
    public record Registration(
            Optional<String> organisation,
            Optional<Numbers> identifiers,
            Optional<Contact> contact,
            Optional<String> size,
            Optional<Integer> workers,
            Optional<String> legalForm,
            Optional<String> ownership,
            Optional<List<String>> areas,
            Optional<List<String>> supports,
            Optional<String> claims,
            Optional<String> evidence) {}

    /**
     * It waits for its address to be confirmed. The same answer for an address that is known and one that is not.
     *
     * @param state CONFIRM_ADDRESS
     * @param confirmBy until when the link in the mail works
     */
    public record Begun(String ref, String state, Instant confirmBy) {}

    @Inject
    private Registering registering;

    @Inject
    private Caller caller;

    @POST
    @Needs(Permission.PUBLIC)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a provider; a mail with a link confirms the address")
    public Response register(Registration sent) {
        Registering.Sent done = registering.register(answers(sent), caller.networkAddress());
        return Response.status(Response.Status.CREATED)
                .entity(new Begun(done.ref(), "CONFIRM_ADDRESS", done.confirmBy()))
                .build();
    }

    private static RegistrationAnswers answers(Registration sent) {
        Contact contact = sent.contact().orElse(new Contact("", ""));
        return new RegistrationAnswers(
                contact.name(),
                contact.email(),
                sent.claims().orElse(RegistrationAnswers.NEW),
                "",
                sent.organisation().orElse(""),
                sent.legalForm().orElse(""),
                sent.identifiers().map(RegistrationsResource::identifiers).orElse(Identifiers.NONE),
                sent.workers().map(String::valueOf).orElse(""),
                sent.size().orElse(""),
                sent.ownership().orElse(""),
                sent.areas().orElse(List.of()),
                sent.supports().orElse(List.of()),
                sent.evidence().orElse(""));
    }

    private static Identifiers identifiers(Numbers given) {
        return new Identifiers(
                given.companiesHouse().orElse(""),
                given.charity().orElse(""),
                given.cqcProvider().orElse(""),
                given.ods().orElse(""));
    }
}
