package nl.passendonderwijs.registry.importeren.bestand;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops at letters that are UTF-8 in a file that should be Windows-1252: there they would be read without complaint, as
 * {@code Ã«} for {@code ë}.
 */
final class Utf8verklikker extends FilterInputStream {

    private static final int BEGIN_LAAGST = 0xC2;
    private static final int BEGIN_HOOGST = 0xC3;

    private byte vorige;

    Utf8verklikker(InputStream bron) {
        super(bron);
    }

    @Override
    public int read(byte[] bytes, int vanaf, int meest) throws IOException {
        int gelezen = super.read(bytes, vanaf, meest);
        for (int plaats = vanaf; plaats < vanaf + gelezen; plaats++) {
            if (isBegin(vorige) && isVervolg(bytes[plaats])) {
                throw new Bestandslezer.Weigering("Verwacht de codering windows-1252, gezien UTF-8; bewaar het bestand"
                        + " met die codering, of als UTF-8 met een BOM.");
            }
            vorige = bytes[plaats];
        }
        return gelezen;
    }

    private static boolean isBegin(byte een) {
        int waarde = Byte.toUnsignedInt(een);
        return waarde == BEGIN_LAAGST || waarde == BEGIN_HOOGST;
    }

    private static boolean isVervolg(byte een) {
        return (een & 0xC0) == 0x80;
    }
}
