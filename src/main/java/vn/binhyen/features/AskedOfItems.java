package vn.binhyen.features;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells the API's description which parameters {@link Question} knows; properties are those of the one collection or the other. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "Features on a page; more than the maximum is the maximum.",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "bbox",
        style = ParameterStyle.FORM,
        explode = Explode.FALSE,
        description = "West, south, east, north in degrees; with six numbers the third and the sixth are heights.",
        array = @ArraySchema(minItems = 4, maxItems = 6, schema = @Schema(type = "number")))
@Parameter(
        in = ParameterIn.QUERY,
        name = "bbox-crs",
        description = "That of bbox; there is no other.",
        schema = @Schema(type = "string", allowableValues = BoxParameter.LON_LAT))
@Parameter(
        in = ParameterIn.QUERY,
        name = "datetime",
        description = "A moment or a day, or an interval of two of them, of which one may be “..” or nothing.",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "after",
        description = "Where the page begins, as the link to the next page says.",
        schema = @Schema(type = "string"))
@Parameter(in = ParameterIn.QUERY, name = "code", description = "communes, units")
@Parameter(in = ParameterIn.QUERY, name = "name", description = "The whole name.")
@Parameter(in = ParameterIn.QUERY, name = "kind")
@Parameter(in = ParameterIn.QUERY, name = "level", description = "units")
@Parameter(in = ParameterIn.QUERY, name = "province_code")
@Parameter(in = ParameterIn.QUERY, name = "commune_code", description = "organisations")
@Parameter(in = ParameterIn.QUERY, name = "in_scope", description = "organisations")
@Parameter(in = ParameterIn.QUERY, name = "sample", description = "organisations", schema = @Schema(type = "boolean"))
@interface AskedOfItems {}
