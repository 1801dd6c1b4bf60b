package vn.binhyen.directives;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.repository.ListCrudRepository;
import vn.binhyen.database.Scopes;

/** The directives on record. */
interface DirectiveRecords extends ListCrudRepository<Directive, UUID> {

    /** The directive, if it is the viewer's province's, or was issued to somebody in the viewer's scope. */
    default Directive get(DirectiveId id) {
        var directive = findById(id.id()).orElseThrow(() -> new NoSuchDirective(id));
        var scope = Scopes.current();
        boolean own = scope.everything() || scope.provinces().contains(directive.provinceId());
        if (!own && !concernsSomebody(id.id())) throw new NoSuchDirective(id);
        return directive;
    }

    /** The directive, while nobody else can change it until the transaction ends. */
    default Directive lock(DirectiveId id) {
        return hold(id.id()).flatMap(this::findById).orElseThrow(() -> new NoSuchDirective(id));
    }

    /** Saves; a number and symbol that is already registered is refused. */
    default Directive keep(Directive directive) {
        try {
            return save(directive);
        } catch (DbActionExecutionException | DuplicateKeyException e) {
            if (e instanceof DuplicateKeyException || e.getCause() instanceof DuplicateKeyException)
                throw new AlreadyRegistered(directive.text().document());
            throw e;
        }
    }

    @Query("select id from directives.directive where id = :id for update")
    Optional<UUID> hold(UUID id);

    @Query("select exists (select from directives.obligation where directive_id = :id)")
    boolean concernsSomebody(UUID id);
}
