package nl.passendonderwijs.placement.proef;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks into the tables that follow the registry. */
public final class Kopie {

    private Kopie() {}

    /** One column of a query. */
    public static List<String> lees(String vraag, Object... waarden) {
        try (var verbinding = CDI.current().select(AgroalDataSource.class).get().getConnection();
                var opdracht = verbinding.prepareStatement(vraag)) {
            for (int plaats = 0; plaats < waarden.length; plaats++) {
                opdracht.setObject(plaats + 1, waarden[plaats]);
            }
            var gelezen = new ArrayList<String>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    gelezen.add(rijen.getString(1));
                }
            }
            return gelezen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Waits until all that was told before has been heard: one last school, on the same topic. */
    public static void isBij() {
        var baken = VestigingVoorbeelden.vestiging("99AA00", "11111", "BAO", List.of(), null);
        var volgnummer = System.nanoTime();
        Register.meld(baken, volgnummer, UUID.randomUUID());
        await().until(() ->
                lees("SELECT volgorde FROM vestiging WHERE code = '99AA00'").contains("%019d".formatted(volgnummer)));
    }
}
