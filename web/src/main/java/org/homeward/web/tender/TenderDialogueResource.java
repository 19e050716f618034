package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.Addenda;
import org.homeward.tender.application.Clarifications;
import org.homeward.tender.domain.AddendumDraft;
import org.homeward.tender.domain.AddendumView;
import org.homeward.tender.domain.ClarificationView;
import org.homeward.web.http.Needs;

/** What is said about a published tender: questions, answers and changes, for programs. */
@Path("tenders/{ref}")
@RequestScoped
@Tag(name = "tenders")
@Produces(MediaType.APPLICATION_JSON)
public class TenderDialogueResource {

    @Inject
    private Clarifications clarifications;

    @Inject
    private Addenda addenda;

    /** A provider's question. */
    public record Question(@NotNull String text) {}

    /**
     * An officer's answer to all.
     *
     * @param clarification number of the question
     * @param question other words for it, where its own would give the asker away
     */
    public record AnswerToAll(
            @NotNull Integer clarification,
            String question,
            @NotNull String answer) {}

    /**
     * A question with its answer. Who asked is told to nobody.
     *
     * @param clarification its number
     */
    public record Clarification(
            int clarification,
            String question,
            Instant askedAt,
            Optional<String> answer,
            Optional<Instant> answeredAt,
            boolean mine) {

        static Clarification of(ClarificationView view) {
            return new Clarification(
                    view.number(), view.question(), view.askedAt(), view.answer(), view.answeredAt(), view.mine());
        }
    }

    /** All questions that the caller may read. */
    public record Listed(int total, List<Clarification> items) {}

    /**
     * A change. What is left out stays as it is.
     *
     * @param reason needed when the deadline is moved
     * @param contractTerms the terms as they are from now on
     */
    public record Change(
            String reason,
            String summary,
            String contractTerms,
            List<@NotNull @Valid QuestionChange> questions,
            Instant questionsClose,
            Instant deadline) {

        AddendumDraft draft() {
            return new AddendumDraft(
                    Optional.ofNullable(reason).orElse(""),
                    Optional.ofNullable(summary),
                    Optional.ofNullable(contractTerms),
                    Optional.ofNullable(questions).orElse(List.of()).stream()
                            .map(QuestionChange::draft)
                            .toList(),
                    Optional.ofNullable(questionsClose),
                    Optional.ofNullable(deadline));
        }
    }

    /** New words for one question. */
    public record QuestionChange(@NotNull String ref, String text, String help) {

        AddendumDraft.QuestionChange draft() {
            return new AddendumDraft.QuestionChange(ref, Optional.ofNullable(text), Optional.ofNullable(help));
        }
    }

    /** All changes. */
    public record Changes(int total, List<AddendumView> items) {}

    @POST
    @Path("clarifications")
    @Needs(Permission.CLARIFICATIONS_ASK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask a question; it is answered to all without your name")
    public Response ask(@PathParam("ref") String ref, @NotNull @Valid Question question) {
        return Response.status(Response.Status.CREATED)
                .entity(Clarification.of(clarifications.ask(ref, question.text())))
                .build();
    }

    @GET
    @Path("clarifications")
    @Operation(summary = "Questions with their answers; for the buyer also those that wait, for you also your own")
    public Listed asked(@PathParam("ref") String ref) {
        List<Clarification> all =
                clarifications.list(ref).stream().map(Clarification::of).toList();
        return new Listed(all.size(), all);
    }

    @POST
    @Path("answers")
    @Needs(Permission.TENDERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a question to all")
    public Response answer(@PathParam("ref") String ref, @NotNull @Valid AnswerToAll given) {
        ClarificationView answered = clarifications.answer(
                ref,
                clarifications.numbered(ref, given.clarification()).id(),
                Optional.ofNullable(given.question()),
                given.answer());
        return Response.status(Response.Status.CREATED)
                .entity(Clarification.of(answered))
                .build();
    }

    @GET
    @Path("answers")
    @Operation(summary = "Questions that were answered")
    public Listed answers(@PathParam("ref") String ref) {
        List<Clarification> answered = clarifications.list(ref).stream()
                .filter(question -> question.answer().isPresent())
                .map(Clarification::of)
                .toList();
        return new Listed(answered.size(), answered);
    }

    @POST
    @Path("addenda")
    @Needs(Permission.TENDERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a published tender; bidders are told and confirm their bids anew")
    public Response change(@PathParam("ref") String ref, @NotNull @Valid Change change) {
        return Response.status(Response.Status.CREATED)
                .entity(addenda.issue(ref, change.draft()))
                .build();
    }

    @GET
    @Path("addenda")
    @Operation(summary = "Every change since the tender was published")
    public Changes changes(@PathParam("ref") String ref) {
        List<AddendumView> all = addenda.list(ref);
        return new Changes(all.size(), all);
    }
}
