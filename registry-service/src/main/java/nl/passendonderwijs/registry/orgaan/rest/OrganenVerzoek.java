package nl.passendonderwijs.registry.orgaan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Orgaan;
import nl.passendonderwijs.registry.orgaan.Rechtsvorm;
import nl.passendonderwijs.registry.orgaan.Scheiding;
import nl.passendonderwijs.registry.orgaan.Voorstel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(name = "OrganenVerzoek", description = "Hoe het samenwerkingsverband vanaf een dag bestuurd wordt.")
record OrganenVerzoek(
        @NotNull(message = "Verplicht.") @Schema(examples = "2026-08-01", description = "Eerste dag.")
        LocalDate geldigVan,

        @NotNull(message = "Verplicht.") @Schema(examples = "STICHTING")
        Rechtsvorm rechtsvorm,

        @NotNull(message = "Verplicht.")
        @Schema(examples = "ORGANIEK", description = "Hoe bestuur en intern toezicht gescheiden zijn.")
        Scheiding scheiding,

        @NotNull(message = "Verplicht.") @Size(max = 5, message = "Er zijn hoogstens vijf organen.") @Valid
        List<@NotNull(message = "Verplicht.") OrgaanGegevens> organen,

        @Schema(examples = "Nieuwe statuten.", nullable = true, description = "Waarom, zonder namen.")
        @Size(max = 200, message = "Een reden telt hoogstens 200 tekens.")
        @Nullable
        String reden) {

    /** Asked also when the form has faults, so bodies may be missing. */
    List<Fout> bezwaren() {
        @Nullable List<OrgaanGegevens> genoemd = organen;
        return genoemd == null
                ? List.of()
                : IntStream.range(0, genoemd.size())
                        .boxed()
                        .flatMap(nr -> bezwaren(genoemd, nr))
                        .toList();
    }

    private static Stream<Fout> bezwaren(List<OrgaanGegevens> genoemd, int nr) {
        var plaats = "organen/" + nr;
        return orgaan(genoemd.get(nr)).stream()
                .flatMap(orgaan -> Stream.concat(
                        orgaan.fouten(plaats).stream(), dubbel(genoemd.subList(0, nr), orgaan, plaats).stream()));
    }

    private static Optional<Fout> dubbel(List<OrgaanGegevens> eerder, Orgaan orgaan, String plaats) {
        return eerder.stream().anyMatch(ander -> ander != null && ander.orgaan() == orgaan.soort())
                ? Optional.of(Fout.veld(plaats + "/orgaan", "dubbel", "Noem elk orgaan één keer."))
                : Optional.empty();
    }

    private static Optional<Orgaan> orgaan(@Nullable OrgaanGegevens gegevens) {
        return Optional.ofNullable(gegevens).flatMap(OrgaanGegevens::mogelijk);
    }

    Voorstel voorstel(SwvCode swv, Versievoorwaarde voorwaarde) {
        var inrichting = new Inrichting(
                rechtsvorm,
                scheiding,
                organen.stream()
                        .map(OrgaanGegevens::mogelijk)
                        .flatMap(Optional::stream)
                        .toList());
        return new Voorstel(swv, geldigVan, inrichting, reden, voorwaarde);
    }
}
