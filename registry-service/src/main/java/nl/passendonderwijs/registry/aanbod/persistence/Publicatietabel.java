package nl.passendonderwijs.registry.aanbod.persistence;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.registry.aanbod.Aanbodstand;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatief;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;

/** Writes a publication, once and for all. */
@ApplicationScoped
class Publicatietabel {

    private static final Tabel<Aanbodstand> PUBLICATIES = Tabel.<Aanbodstand>van("aanbodpublicatie")
            .met("id", "uuid", Aanbodstand::publicatie)
            .met("vestiging", stand -> stand.aanbod().vestiging())
            .met("vorm", stand -> stand.aanbod().vorm())
            .met("herkomst", stand -> stand.aanbod().herkomst())
            .met("vaststellingsdatum", "date", stand -> stand.aanbod().vaststellingsdatum())
            .met("geldig_van", "date", stand -> stand.aanbod().geldig().van())
            .met("geldig_tot", "date", stand -> stand.aanbod().geldig().tot())
            .met("bronadres", stand -> stand.aanbod().bronadres())
            .met("expertisecentrum", "bool", stand -> stand.aanbod().expertisecentrum())
            .met("ambulante_begeleiding", "bool", stand -> stand.aanbod().ambulanteBegeleiding());

    @Inject
    Sql sql;

    void voegToe(Aanbodstand stand) {
        var aanbod = stand.aanbod();
        PUBLICATIES.voegToe(sql, List.of(stand));
        voorzieningen(stand.publicatie()).voegToe(sql, aanbod.aanbod());
        var initiatieven = aanbod.initiatieven();
        initiatieven(stand.publicatie())
                .voegToe(
                        sql,
                        IntStream.range(0, initiatieven.size())
                                .mapToObj(nr -> new Genummerd(nr, initiatieven.get(nr)))
                                .toList());
    }

    private static Tabel<Voorziening> voorzieningen(UUID publicatie) {
        return Tabel.<Voorziening>van("voorziening")
                .met("publicatie", "uuid", een -> publicatie)
                .met("behoefte", Voorziening::behoefte)
                .met("niveau", Voorziening::niveau)
                .met("plaatsen", "int4", Voorziening::plaatsen)
                .met("bezet", "int4", Voorziening::bezet)
                .met("omschrijving", Voorziening::omschrijving);
    }

    private static Tabel<Genummerd> initiatieven(UUID publicatie) {
        return Tabel.<Genummerd>van("initiatief")
                .met("publicatie", "uuid", een -> publicatie)
                .met("nr", "int4", Genummerd::nr)
                .met("naam", een -> een.initiatief().naam())
                .met("vorm", een -> een.initiatief().vorm())
                .met("partners", een -> codes(een.initiatief().partners()))
                .met("behoeften", een -> codes(een.initiatief().behoeften()))
                .met("plaatsen", "int4", een -> een.initiatief().plaatsen());
    }

    private static String codes(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(joining(","));
    }

    private record Genummerd(int nr, Initiatief initiatief) {}
}
