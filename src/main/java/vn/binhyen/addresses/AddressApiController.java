package vn.binhyen.addresses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs, which need no account for it. */
@RestController
class AddressApiController {

    static final String PATH = "/api/v1/addresses";

    private final ObjectProvider<Resolver> resolver;

    AddressApiController(ObjectProvider<Resolver> resolver) {
        this.resolver = resolver;
    }

    /** The address that a program asks for. */
    record Asked(
            @NotBlank @Size(max = AddressQuery.LONGEST) @Nullable
            String q) {}

    @GetMapping(PATH)
    ResolvedAddress addresses(@Valid Asked asked) {
        var address = Objects.requireNonNull(asked.q());
        return ResolvedAddress.of(address, resolver.getObject().resolve(address));
    }
}
