package vn.binhyen.addresses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs, which need no account for it. */
@RestController
class AddressApiController {

    static final String PATH = "/api/v1/addresses";

    private final Resolvers resolvers;

    AddressApiController(Resolvers resolvers) {
        this.resolvers = resolvers;
    }

    /** The address that a program asks for, and where it lies, if that is known. */
    record Asked(
            @NotBlank @Size(max = AddressQuery.LONGEST) @Nullable
            String q,

            @Min(-180) @Max(180) @Nullable Double lon,
            @Min(-90) @Max(90) @Nullable Double lat) {

        Resolution resolved(Resolver resolver) {
            var address = Objects.requireNonNull(q);
            return lon == null || lat == null
                    ? resolver.resolve(address)
                    : resolver.resolve(address, new Point(lon, lat));
        }
    }

    @GetMapping(PATH)
    ResolvedAddress addresses(@Valid Asked asked) {
        return ResolvedAddress.of(Objects.requireNonNull(asked.q()), asked.resolved(resolvers.today()));
    }
}
