package vn.binhyen.invitations;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations for programs; the codes themselves only people print. */
@RestController
@RequestMapping("/api/v1/invitations")
class BatchApiController {

    private final Inviting inviting;
    private final Standings standings;
    private final Revoking revoking;

    BatchApiController(Inviting inviting, Standings standings, Revoking revoking) {
        this.inviting = inviting;
        this.standings = standings;
        this.revoking = revoking;
    }

    @GetMapping
    List<BatchStanding> list() {
        return standings.latest();
    }

    /** With an id chosen by the sender, sending again changes nothing. */
    @PostMapping
    ResponseEntity<BatchStanding> invite(@Valid @RequestBody BatchRequest request) {
        var id = request.batch();
        inviting.invite(id, request.wish(inviting.term(), inviting.today()));
        return ResponseEntity.created(URI.create("/api/v1/invitations/" + id)).body(standings.standing(id));
    }

    @GetMapping("/{id}")
    BatchStanding one(@PathVariable UUID id) {
        return standings.standing(id);
    }

    /** From now on nobody can print its sheets again. */
    @PostMapping("/{id}/printing-end")
    @ResponseStatus(HttpStatus.OK)
    BatchStanding endPrinting(@PathVariable UUID id) {
        revoking.endPrinting(id);
        return standings.standing(id);
    }

    /** The codes that nobody used work no more. */
    @DeleteMapping("/{id}")
    BatchStanding revoke(@PathVariable UUID id) {
        revoking.revokeAll(id);
        return standings.standing(id);
    }
}
