package nl.passendonderwijs.events.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The money of one samenwerkingsverband for one period was calculated from frozen counts and published amounts.
 *
 * @param berekeningId id of this calculation, which never changes afterwards
 * @param swv code of the swv
 * @param regime funding regime, e.g. {@code PO_TOT_2022}
 * @param periode bekostigingsperiode: a school year {@code 2015-2016} or a calendar year {@code 2023}
 * @param versie 1 for the first calculation of this swv and period, one higher with each new one
 * @param status state of the calculation, e.g. {@code BEREKEND}
 * @param componenten the lines of the calculation (BEK-02 to BEK-06)
 */
public record BekostigingBerekend(
        UUID berekeningId,
        String swv,
        String regime,
        String periode,
        int versie,
        String status,
        List<Component> componenten)
        implements FundingEvent {

    public BekostigingBerekend {
        componenten = List.copyOf(componenten);
    }

    @Override
    public String aggregaatId() {
        return berekeningId.toString();
    }

    @Override
    public String dataref() {
        return "/funding/v1/berekeningen/" + berekeningId;
    }

    /**
     * One line; refuses fractions of a cent with an ArithmeticException. Amounts in euro.
     *
     * @param code e.g. {@code LICHT_PERSONEEL} or {@code ZWAAR_MATERIEEL}
     * @param teldatum the day whose counts were used (BEK-01)
     * @param bruto before deduction
     * @param aftrek paid straight to (v)so schools for pupils with a TLV of this swv
     * @param netto what the swv receives, never negative for a zwaar component
     * @param tekort what the deduction exceeds the bruto by, per component without netting (BEK-06)
     */
    public record Component(
            String code, LocalDate teldatum, BigDecimal bruto, BigDecimal aftrek, BigDecimal netto, BigDecimal tekort) {

        public Component {
            bruto = bruto.setScale(2);
            aftrek = aftrek.setScale(2);
            netto = netto.setScale(2);
            tekort = tekort.setScale(2);
        }
    }
}
