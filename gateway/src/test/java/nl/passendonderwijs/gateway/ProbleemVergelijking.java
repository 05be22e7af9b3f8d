package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Says of a response that it is a refusal as the API promises them. */
final class ProbleemVergelijking {

    private ProbleemVergelijking() {}

    static void isProbleem(HttpResponse<String> antwoord, int status, String code) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains(Probleem.MEDIATYPE);
        assertThat(antwoord.headers().allValues("API-Version")).containsExactly("1.0.0");
        var probleem = Klant.json(antwoord);
        assertThat(probleem.getInteger("status")).isEqualTo(status);
        assertThat(probleem.getString("code")).isEqualTo(code);
        assertThat(probleem.getString("type")).isEqualTo("urn:passend-onderwijs:probleem:" + code);
        assertThat(probleem.getString("title")).isNotBlank();
        assertThat(probleem.getString("detail")).isNotBlank();
    }
}
