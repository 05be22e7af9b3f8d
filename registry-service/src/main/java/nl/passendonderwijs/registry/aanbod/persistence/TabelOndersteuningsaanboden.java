package nl.passendonderwijs.registry.aanbod.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Aanbodstand;
import nl.passendonderwijs.registry.aanbod.Aanbodverloop;
import nl.passendonderwijs.registry.aanbod.Aanbodvraag;
import nl.passendonderwijs.registry.aanbod.Aanbodwijziging;
import nl.passendonderwijs.registry.aanbod.Geschiedenisrij;
import nl.passendonderwijs.registry.aanbod.Ondersteuningsaanboden;
import nl.passendonderwijs.registry.aanbod.Plaatsmaskering;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelOndersteuningsaanboden implements Ondersteuningsaanboden {

    private static final String STANDEN = """
            SELECT s.*, p.vorm, p.herkomst, p.vaststellingsdatum, p.geldig_van AS verklaard_van,
                p.geldig_tot AS verklaard_tot, p.bronadres, p.expertisecentrum, p.ambulante_begeleiding,
                a.versie AS laatste
            FROM aanbodstand s JOIN aanbodpublicatie p ON p.id = s.publicatie
            JOIN ondersteuningsaanbod a ON a.vestiging = s.vestiging WHERE\s""";
    private static final String GELDEND = STANDEN + "s.vestiging = ? AND s.vervallen_op IS NULL ";

    @Inject
    Sql sql;

    @Inject
    Publicatietabel publicaties;

    @Inject
    Plaatsmaskering maskering;

    @Override
    public Optional<Opgeslagen<Aanbodstand>> zoek(Vestigingscode vestiging, LocalDate dag) {
        return eigen(vestiging, dag).map(een -> new Opgeslagen<>(maskering.open(een.waarde()), een.versie()));
    }

    @Override
    public Optional<Opgeslagen<Aanbodstand>> eigen(Vestigingscode vestiging, LocalDate dag) {
        var gevonden = lees(Standrij::opgeslagen, GELDEND + "AND " + geldtOp("s"), vestiging.toString(), dag, dag);
        return gevonden.stream().findFirst();
    }

    @Override
    public long neem(Vestigingscode vestiging) {
        sql.schrijf(
                "INSERT INTO ondersteuningsaanbod (vestiging, versie) VALUES (?, 0) ON CONFLICT DO NOTHING",
                vestiging.toString());
        return sql.leesEen(
                        "SELECT versie FROM ondersteuningsaanbod WHERE vestiging = ? FOR UPDATE",
                        rij -> rij.lang("versie"),
                        vestiging.toString())
                .orElseThrow();
    }

    @Override
    public Aanbodverloop verloop(Vestigingscode vestiging) {
        return new Aanbodverloop(lees(Standrij::stand, GELDEND + "ORDER BY s.geldig_van", vestiging.toString()));
    }

    @Override
    public void bewaar(Aanbodwijziging wijziging, long versie, Opgave opgave) {
        var nieuw = wijziging.gepubliceerd();
        var vestiging = nieuw.aanbod().vestiging().toString();
        publicaties.voegToe(nieuw);
        wijziging.vervallen().forEach(stand -> verval(stand, opgave));
        standen(versie, opgave)
                .voegToe(
                        sql,
                        Stream.concat(wijziging.ingekort().stream(), Stream.of(nieuw))
                                .toList());
        sql.schrijf("UPDATE ondersteuningsaanbod SET versie = ? WHERE vestiging = ?", versie, vestiging);
    }

    private void verval(Aanbodstand stand, Opgave opgave) {
        sql.schrijf(
                "UPDATE aanbodstand SET vervallen_op = ? WHERE vestiging = ? AND geldig_van = ? AND vervallen_op IS NULL",
                opgave.op(),
                stand.aanbod().vestiging().toString(),
                stand.geldig().van());
    }

    private static Tabel<Aanbodstand> standen(long versie, Opgave opgave) {
        return Tabel.<Aanbodstand>van("aanbodstand")
                .met("vestiging", stand -> stand.aanbod().vestiging())
                .met("versie", "int8", stand -> versie)
                .met("publicatie", "uuid", Aanbodstand::publicatie)
                .met("geldig_van", "date", stand -> stand.geldig().van())
                .met("geldig_tot", "date", stand -> stand.geldig().tot())
                .met("vastgelegd_door", stand -> opgave.organisatie())
                .met("vastgelegd_op", "timestamptz", stand -> opgave.op())
                .met("reden", stand -> opgave.reden());
    }

    @Override
    public List<Geschiedenisrij> historie(Vestigingscode vestiging) {
        return lees(
                        Standrij::geschiedenis,
                        STANDEN + "s.vestiging = ? ORDER BY s.geldig_van, s.versie",
                        vestiging.toString())
                .stream()
                .map(rij -> new Geschiedenisrij(maskering.open(rij.stand()), rij.opgave(), rij.vervallenOp()))
                .toList();
    }

    @Override
    public List<Aanbodstand> pagina(Aanbodvraag vraag, String na, int aantal) {
        var keuze = Aanbodkeuze.van(vraag, na, aantal);
        return lees(
                        Standrij::stand,
                        STANDEN + keuze.eisen() + " ORDER BY s.vestiging LIMIT ?",
                        keuze.waarden().toArray())
                .stream()
                .map(maskering::open)
                .toList();
    }

    private <T> List<T> lees(BiFunction<Standrij, Publicatiedelen, T> vorm, String vraag, @Nullable Object... waarden) {
        var rijen = sql.lees(vraag, Standrij::lees, waarden);
        if (rijen.isEmpty()) {
            return List.of();
        }
        var publicaties = rijen.stream().map(rij -> rij.publicatie().id()).toList();
        var delen = Publicatiedelen.lees(sql, publicaties);
        return rijen.stream().map(rij -> vorm.apply(rij, delen)).toList();
    }
}
