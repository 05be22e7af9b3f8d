package nl.passendonderwijs.kit.csv;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a kind of thing: the fields that its JSON has, in that order; a thing within it gives a column for each
 * of its own fields, named {@code veld.deel}.
 */
public final class Kolommen {

    private final ObjectMapper json;
    private final SerializerProvider schrijvers;
    private final List<Kolom> kolommen = new ArrayList<>();

    private Kolommen(ObjectMapper json) {
        this.json = json;
        schrijvers = json.getSerializerProviderInstance();
    }

    public static Kolommen van(ObjectMapper json, Class<?> soort) {
        var kolommen = new Kolommen(json);
        kolommen.velden(json.constructType(soort)).forEach(veld -> kolommen.voegToe(veld, ""));
        return kolommen;
    }

    private void voegToe(PropertyWriter veld, String ouder) {
        var naam = ouder + veld.getName();
        var delen = velden(veld.getType());
        delen.forEach(deel -> voegToe(deel, naam + "."));
        if (delen.isEmpty()) {
            kolommen.add(new Kolom(naam, JsonPointer.compile("/" + naam.replace('.', '/'))));
        }
    }

    /** None when it is written as one value, or as something of which the type does not tell the fields. */
    private List<PropertyWriter> velden(JavaType type) {
        try {
            var velden = new ArrayList<PropertyWriter>();
            schrijvers.findValueSerializer(type).properties().forEachRemaining(velden::add);
            return velden;
        } catch (JsonMappingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    List<String> namen() {
        return kolommen.stream().map(Kolom::naam).toList();
    }

    List<String> cellen(Object ding) {
        var boom = json.valueToTree(ding);
        return kolommen.stream().map(kolom -> Cel.van(boom.at(kolom.plaats()))).toList();
    }

    private record Kolom(String naam, JsonPointer plaats) {}
}
